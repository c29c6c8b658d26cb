// Search on the index of articles: hides what does not hold all the words typed. Runs on the device and sends
// nothing; without it the page is the plain list.
(() => {
  const box = document.querySelector('[data-search-box]');
  const input = box?.querySelector('input');
  const status = box?.querySelector('[role="status"]');
  if (!input || !status) return;

  /** @param {string} text */
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

  const shelves = [...document.querySelectorAll('[data-shelf]')];
  const entries = [...document.querySelectorAll('li[data-search]')].map((item) => ({
    item,
    words: plain(`${item.textContent} ${item.getAttribute('data-search')}`),
  }));

  const search = () => {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { item, words } of entries) {
      const found = wanted.every((word) => words.includes(word));
      item.toggleAttribute('hidden', !found);
      if (found) count += 1;
    }
    for (const shelf of shelves) {
      shelf.toggleAttribute('hidden', shelf.querySelector('li[data-search]:not([hidden])') === null);
    }
    const { found, none } = status.dataset;
    const text = count > 0 ? (found ?? '').replace('{count}', String(count)) : (none ?? '');
    status.textContent = wanted.length > 0 ? text : '';
  };

  input.addEventListener('input', search);
  box?.removeAttribute('hidden');
  // The browser fills the field again when it comes back to this page.
  search();
})();
