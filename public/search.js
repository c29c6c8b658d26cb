// Search on a page of entries: hides what does not hold all the words typed, and opens entries that hold them out of
// sight. A link to an entry opens it too. Runs on the device and sends nothing; without it the page is whole.
(() => {
  const box = document.querySelector('[data-search-box]');
  const input = box?.querySelector('input');
  const status = box?.querySelector('[role="status"]');
  if (!input || !status) return;

  /** @param {string | null | undefined} text */
  const plain = (text) => (text ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

  const shelves = [...document.querySelectorAll('[data-shelf]')];
  const entries = [...document.querySelectorAll('[data-search]')].map((item) => {
    const details = item.querySelector('details');
    const folded = plain(details?.querySelector(':scope > :not(summary)')?.textContent);
    const words = plain(`${item.textContent} ${item.getAttribute('data-search')}`);
    return { item, details, words, inSight: words.replace(folded, ' '), opened: false };
  });

  const search = () => {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const entry of entries) {
      const found = wanted.every((word) => entry.words.includes(word));
      entry.item.toggleAttribute('hidden', !found);
      if (found) count += 1;
      // Only what the search itself has opened is closed again.
      const opens = found && !wanted.every((word) => entry.inSight.includes(word));
      if (entry.details && opens !== entry.opened) entry.details.open = opens;
      entry.opened = opens;
    }
    for (const shelf of shelves) {
      shelf.toggleAttribute('hidden', shelf.querySelector('[data-search]:not([hidden])') === null);
    }
    const { found, none } = status.dataset;
    const text = count > 0 ? (found ?? '').replace('{count}', String(count)) : (none ?? '');
    status.textContent = wanted.length > 0 ? text : '';
  };

  /** @param {string} id What a link leads to is shown and open, whatever was searched for. */
  const reveal = (id) => {
    const target = id === '' ? null : document.getElementById(id);
    if (!target) return;
    if (target.closest('[hidden]')) {
      input.value = '';
      search();
    }
    const details = target.querySelector(':scope > details');
    if (details) details.open = true;
    target.scrollIntoView();
  };

  input.addEventListener('input', search);
  box?.removeAttribute('hidden');
  // The browser fills the field again when it comes back to this page.
  search();

  const revealAddressed = () => reveal(location.hash.slice(1));
  addEventListener('hashchange', revealAddressed);
  // A link to where the address points already changes nothing, and is followed all the same.
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash && link.hash === location.hash && link.pathname === location.pathname) revealAddressed();
  });
  // Opened from a result, the new tab has the name of the rule: so no address and no history tells it. Once read, both
  // the name and the way back to the result are let go of.
  reveal(location.hash.slice(1) || window.name);
  window.name = '';
  window.opener = null;
})();
