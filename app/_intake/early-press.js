// Until the page's own script is there, a pressed "Continue" is remembered and sent as soon as it is. What was
// ticked by then stays ticked; nothing is sent anywhere.
addEventListener(
  'submit',
  (event) => {
    if ('live' in document.documentElement.dataset) return;
    event.preventDefault();
    event.target.dataset.pressed = '';
  },
  true,
);
