// On every page: keeps the whole site on the device, so that it opens again without a connection, and says when a
// newer version is waiting. It never changes versions by itself, and never under an open questionnaire.
(() => {
  const workers = navigator.serviceWorker;
  if (workers === undefined) return;
  const address = '/sw.js';
  // The pages accept script addresses only from a policy (see the site's content security policy).
  const policy = window.trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
  const note = () => document.getElementById('new-version');

  const offer = (waiting) => {
    const shown = note();
    if (shown === null) return;
    shown.hidden = false;
    shown.querySelector('button').addEventListener('click', () => {
      workers.addEventListener('message', () => {
        shown.querySelector('[data-busy]').hidden = false;
      });
      workers.addEventListener('controllerchange', () => location.reload());
      waiting.postMessage('use-new-version');
    });
  };

  const watch = (registration) => {
    if (registration.waiting !== null) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing;
      arriving.addEventListener('statechange', () => {
        if (arriving.state === 'installed' && workers.controller !== null) offer(arriving);
      });
    });
  };

  // A browser that keeps nothing (a private window, blocked storage) refuses; the site works as before then.
  workers
    .register(policy?.createScriptURL('') ?? address, { updateViaCache: 'none' })
    .then(watch)
    .catch(() => undefined);
})();
