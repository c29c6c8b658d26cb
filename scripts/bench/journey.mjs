// A walk through the whole questionnaire, with the time from each "Continue" to the next question on the screen.

/** In the page: presses Continue and resolves with the milliseconds until the next question is on the screen. */
const pressAndWait = () =>
  new Promise((resolve) => {
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    const before = main.dataset.page;
    const pressed = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelector('main')?.dataset.page === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
    });
    observer.observe(main, { attributes: true, attributeFilter: ['data-page'] });
    /** @type {HTMLButtonElement} */ (document.querySelector('main form button[type="submit"]')).click();
  });

/** In the page: answers it as someone with an ordinary strained back. */
const answerQuietly = () => {
  const quiet = ['self', 'female', 'none', 'no', 'low_back', 'd1_13', 'improving', 'na', 'ok', '2'];
  const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('main form input')]);
  for (const name of new Set(boxes.map((box) => box.name))) {
    const same = boxes.filter((box) => box.name === name);
    const [first] = same;
    if (first === undefined) continue;
    if (first.type === 'text') {
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      setter?.call(first, '40');
      first.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (first.type === 'radio') (same.find((box) => quiet.includes(box.value)) ?? first).click();
    else if (name.endsWith('-rest')) same.find((box) => box.value === 'none')?.click();
    else if (same.length > 1 && !same.some((box) => box.checked)) first.click();
  }
};

/** @param {import('@playwright/test').Page} page on the first question @returns {Promise<number[]>} */
export async function walk(page) {
  const waits = [];
  for (let pages = 0; pages < 50; pages += 1) {
    if ((await page.locator('main').getAttribute('data-page')) === 'check-answers') return waits;
    await page.evaluate(answerQuietly);
    waits.push(await page.evaluate(pressAndWait));
  }
  throw new Error('The walk did not come to an end.');
}
