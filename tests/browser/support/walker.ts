import type { Page } from '@playwright/test';

/** What is answered where, by the names of the controls. */
export type Plan = Readonly<Record<string, string | readonly string[]>>;

/** How a person answers: by the plan, else by chance from the seed, else as somebody with an ordinary bad back. */
export interface Walker {
  readonly plan?: Plan;
  readonly seed?: number;
  /** What they write wherever they may write. */
  readonly words?: string;
  /** The page at which they stop; else at the last. */
  readonly until?: string;
  /** Or after this many pages; with none they fill in the present one and stay. */
  readonly pages?: number;
}

/** What somebody with an ordinary bad back chooses, where it is not "none", "no" or the least. */
const usual: Plan = {
  ctx_age: '40',
  axspa_onset_age: '30',
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

/**
 * Walks through the questionnaire inside the page itself, which is several times as quick as a call for each control:
 * nearly every test walks. Gives the names of the pages met, the last one where the walk ended.
 */
export const walk = (page: Page, walker: Walker): Promise<readonly string[]> =>
  page.evaluate(
    async ({ usually, walker: { plan = {}, seed, words = '', until = 'check-answers', pages = 90 } }) => {
      type Box = HTMLInputElement | HTMLTextAreaElement;
      const main = document.querySelector('main') as HTMLElement;
      const name = (): string => main.dataset.page ?? '';
      let state = seed ?? 0;
      const chance = (): number => {
        state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
        return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
      };

      const write = (box: Box, text: string): void => {
        const of = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(of.prototype, 'value')?.set?.call(box, text);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const choose = async (boxes: readonly Box[], wanted: readonly string[]): Promise<void> => {
        for (const box of boxes as HTMLInputElement[]) {
          const wrong = box.checked !== wanted.includes(box.value);
          if (wrong && !(box.type === 'radio' && box.checked)) box.click();
          await null; // what a press changes is shown before the next, as between two taps
        }
      };
      const quiet = (control: string, values: readonly string[]): readonly string[] =>
        [
          usually[control] ??
            ['none', 'no', 'na', '2'].find((one) => values.includes(one)) ??
            values[0] ??
            '',
        ].flat();

      const controlsOn = (): ReadonlyMap<string, readonly Box[]> => {
        const controls = new Map<string, Box[]>();
        for (const box of main.querySelectorAll<Box>('form input, form textarea'))
          controls.set(box.name, [...(controls.get(box.name) ?? []), box]);
        return controls;
      };
      const isItem = (control: string, [box, more]: readonly Box[]): boolean =>
        box?.type === 'checkbox' && more === undefined && !control.endsWith('-rest');

      const fill = async (isRandom: boolean): Promise<void> => {
        const controls = controlsOn();
        const items = [...controls]
          .filter(([control, boxes]) => isItem(control, boxes))
          .map(([item]) => item);
        const ticked = items.filter((item) => plan[item] !== undefined || (isRandom && chance() < 0.03));
        for (const [control, boxes] of controls) {
          const planned = plan[control];
          const kind = boxes[0]?.type;
          const values = boxes.map(({ value }) => value);
          if (kind === 'text' || kind === 'textarea') {
            const text = planned ?? (boxes[0]?.value === '' ? (usually[control] ?? words) : undefined);
            if (text !== undefined) write(boxes[0] as Box, String(text));
          } else if (planned !== undefined) await choose(boxes, [planned].flat());
          else if (items.includes(control)) await choose(boxes, ticked.includes(control) ? ['yes'] : []);
          else if (control.endsWith('-rest')) await choose(boxes, ticked.length > 0 ? [] : ['none']);
          else if (kind === 'radio' && isRandom && control !== 'ctx_answering_for')
            await choose(boxes, [values[Math.floor(chance() * values.length)] ?? '']);
          else if (!(boxes as readonly HTMLInputElement[]).some(({ checked }) => checked))
            await choose(boxes, quiet(control, values));
        }
      };

      /** Whether pressing Continue led to another page; it does not where a message is shown. */
      const goOn = (): Promise<boolean> =>
        new Promise((resolve) => {
          const before = name();
          const observer = new MutationObserver(() => {
            if (name() === before && main.querySelector('form [role="alert"]') === null) return;
            observer.disconnect();
            resolve(name() !== before);
          });
          observer.observe(main, { attributes: true, childList: true, subtree: true });
          main.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
        });

      const ends = (): boolean =>
        name() === until || name() === 'interruption' || name().startsWith('kiosk-');
      const met = [name()];
      if (pages === 0) await fill(seed !== undefined);
      while (met.length <= pages && !ends()) {
        await fill(seed !== undefined);
        if (!(await goOn())) {
          await fill(false);
          if (!(await goOn())) throw new Error(`could not go on from ${name()}: ${main.innerText}`);
        }
        met.push(name());
      }
      return met;
    },
    { usually: usual, walker },
  );

/** Fills the present page: by the plan, and quietly where it is silent. */
export const fillQuietly = async (page: Page, plan: Plan = {}): Promise<void> => {
  await walk(page, { plan, pages: 0 });
};

/** Goes on from the present page to the one named, or to an interruption. Gives the pages met. */
export const walkTo = async (page: Page, goal: string, plan: Plan = {}): Promise<readonly string[]> => {
  const met = await walk(page, { plan, until: goal });
  if (met.at(-1) !== goal && met.at(-1) !== 'interruption')
    throw new Error(`never came to ${goal}: ${met.join(', ')}`);
  return met;
};
