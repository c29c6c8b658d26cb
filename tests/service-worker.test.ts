import { describe, expect, it } from 'vitest';
import { serviceWorker } from './support/service-worker';

const askedWhileOpen = async (...open: readonly string[]): Promise<readonly unknown[]> => {
  const worker = serviceWorker(open);
  worker.receive('use-new-version');
  return worker.told();
};

describe('a new version of the site', () => {
  it('is used when somebody asks for it and no answers are open', async () => {
    expect(await askedWhileOpen('/', '/en/', '/en/about/', '/en/learn/psoas/')).toEqual(['changes']);
  });

  it.each(['/en/check/', '/en/check', '/en/check/index.html', '/en/result/#content', '/en/enter/?x=1'])(
    'waits as long as %s is open, however its address is written',
    async (path) => {
      expect(await askedWhileOpen('/en/', path)).toEqual(['busy']);
    },
  );
});
