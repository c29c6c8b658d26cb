import type { Page } from '@playwright/test';

/** How a patient answers: by the plan, else by chance from the seed, else as somebody with an ordinary bad back. */
export interface Walker {
  readonly plan?: Readonly<Record<string, string>>;
  readonly seed?: number;
  /** What they write wherever they may write. */
  readonly words?: string;
  /** The page at which they stop. */
  readonly until?: string;
  /** Or after this many pages. */
  readonly pages?: number;
}

/**
 * Walks through the questionnaire inside the page itself, which is much quicker than a call for each control. Gives
 * the name of the page at which the walk ended.
 */
export const walkFast = (page: Page, walker: Walker): Promise<string> =>
  page.evaluate(async ({ plan = {}, seed, words = '', until = 'check-answers', pages = 70 }) => {
    let state = seed ?? 0;
    const chance = (): number => {
      state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
      return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
    };
    const usual: Record<string, string> = {
      ctx_answering_for: 'self',
      ctx_sex_birth: 'female',
      body_regions: 'low_back_left',
      ctx_pain_site: 'low_back',
      ctx_pain_duration: 'd1_13',
      ctx_course: 'improving',
      bio_onset: 'sudden_lift',
      fx_trauma: 'strain',
      fx_trauma_time: 'd3_14',
      psy_work: 'ok',
      psy_work_support: 'na',
      psy_confidence: '8',
      psy_support: '8',
      bio_pain_now: '5',
      bio_function: '4',
    };
    const main = document.querySelector('main') as HTMLElement;
    const name = (): string => main.dataset.page ?? '';
    type Box = HTMLInputElement | HTMLTextAreaElement;

    const write = (box: Box, text: string): void => {
      const of = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(of.prototype, 'value')?.set?.call(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const quiet = (control: string, values: readonly string[]): string =>
      usual[control] ?? ['none', 'no', 'na', '2'].find((one) => values.includes(one)) ?? values[0] ?? '';
    const choose = (boxes: readonly Box[], wanted: string): void => {
      for (const box of boxes) {
        if (box instanceof HTMLInputElement && box.value === wanted && !box.checked) box.click();
      }
    };
    const fill = (isRandom: boolean): void => {
      const controls = new Map<string, Box[]>();
      for (const box of main.querySelectorAll<Box>('form input, form textarea'))
        controls.set(box.name, [...(controls.get(box.name) ?? []), box]);
      const names = [...controls.keys()];
      const isItem = (one: string): boolean => {
        const boxes = controls.get(one) ?? [];
        return boxes.length === 1 && boxes[0]?.type === 'checkbox' && !one.endsWith('-rest');
      };
      const items = names.filter(isItem);
      const ticked = items.filter((one) => plan[one] === 'yes' || (isRandom && chance() < 0.03));
      for (const [control, boxes] of controls) {
        const kind = boxes[0]?.type;
        const values = boxes.map(({ value }) => value);
        if (kind === 'text' || kind === 'textarea')
          write(
            boxes[0] as Box,
            plan[control] ?? (control === 'ctx_age' ? '40' : control === 'axspa_onset_age' ? '30' : words),
          );
        else if (plan[control] !== undefined) choose(boxes, plan[control] ?? '');
        else if (items.includes(control)) choose(boxes, ticked.includes(control) ? 'yes' : '');
        else if (control.endsWith('-rest')) choose(boxes, ticked.length > 0 ? '' : 'none');
        else if (kind === 'radio' && isRandom && control !== 'ctx_answering_for')
          choose(boxes, values[Math.floor(chance() * values.length)] ?? '');
        else if (!(boxes as HTMLInputElement[]).some(({ checked }) => checked))
          choose(boxes, quiet(control, values));
      }
    };
    const changed = (before: string): Promise<boolean> =>
      new Promise((resolve) => {
        if (name() !== before) return resolve(true);
        const observer = new MutationObserver(() => {
          const failed = main.querySelector('form [role="alert"]') !== null;
          if (name() === before && !failed) return;
          observer.disconnect();
          resolve(name() !== before);
        });
        observer.observe(main, { attributes: true, childList: true, subtree: true });
      });
    for (let walked = 0; walked < pages && name() !== until && !name().startsWith('kiosk-'); walked += 1) {
      const before = name();
      for (const isRandom of [seed !== undefined, false]) {
        fill(isRandom);
        const went = changed(before);
        main.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
        if (await went) break;
      }
      if (name() === before) throw new Error(`could not go on from ${before}: ${main.innerText}`);
    }
    return name();
  }, walker);
