import { expect, it } from 'vitest';
import { type Migration, migrated } from '.';

const add =
  (step: string): Migration =>
  (content) => ({ ...content, steps: [...((content.steps as string[]) ?? []), step] });

it('what was kept is brought up to date one version at a time, from the one that it has', () => {
  const chain = [add('1 to 2'), add('2 to 3'), add('3 to 4')];
  expect(migrated({}, 1, chain)).toEqual({ steps: ['1 to 2', '2 to 3', '3 to 4'] });
  expect(migrated({ kept: 1 }, 3, chain)).toEqual({ kept: 1, steps: ['3 to 4'] });
  expect(migrated({ kept: 1 }, 4, chain)).toEqual({ kept: 1 });
});
