import { describe, expect, it } from 'vitest';
import { doors, exists, importsOf, mayImport, sourcesOf, violationsIn } from '@/tests/support/layers';

const planted = (path: string, source: string): readonly string[] => violationsIn(new Map([[path, source]]));

describe('the house: app imports lib, lib imports content, and nothing the other way', () => {
  it('stands in lib/', () => {
    expect(violationsIn(sourcesOf('lib'))).toEqual([]);
  });

  it('stands in app/', () => {
    expect(violationsIn(sourcesOf('app'))).toEqual([]);
  });

  it('has code in lib/ and app/ only to look at, and none in content/', () => {
    expect(sourcesOf('lib').size).toBeGreaterThan(40);
    expect(sourcesOf('app').size).toBeGreaterThan(0);
    expect([...sourcesOf('content').keys()]).toEqual([]);
  });

  it('names only rooms and doors that are there', () => {
    expect(Object.keys(mayImport).filter((room) => !exists(room))).toEqual([]);
    const names = Object.entries(doors).flatMap(([room, files]) => files.map((file) => `${room}/${file}`));
    expect(names.filter((name) => !exists(name))).toEqual([]);
  });

  it('goes round in no circle', () => {
    const reaches = (from: string, to: string): boolean =>
      (mayImport[from] ?? []).some((room) => room === to || (room !== from && reaches(room, to)));
    expect(Object.keys(mayImport).filter((room) => room !== 'app' && reaches(room, room))).toEqual([]);
  });
});

describe('the walk over imports', () => {
  it('finds every way to import', () => {
    const source = `
      import a from '@/a';
      import type { B } from "@/b";
      import { type C, d } from './c';
      import './styles.css';
      export * from '../e';
      export { f } from '@/f';
      export type { G } from '@/g';
      const h = await import('@/h');
      type I = typeof import('@/i');
      import {
        j,
      } from '@/j';
      // import k from '@/k';
      /* import l from '@/l'; */
      const words = "important from 'here'";
    `;
    expect(importsOf(source).filter((name) => name !== 'here')).toEqual([
      '@/a',
      '@/b',
      './c',
      './styles.css',
      '../e',
      '@/f',
      '@/g',
      '@/h',
      '@/i',
      '@/j',
    ]);
  });

  it.each([
    [
      'lib/base/planted.ts',
      "import { items } from '@/lib/questionnaire';",
      'may not import lib/questionnaire',
    ],
    ['lib/questionnaire/planted.ts', "import { tiers } from '../triage';", 'may not import lib/triage'],
    [
      'lib/questionnaire/planted.ts',
      "import type { Tier } from '@/lib/triage';",
      'may not import lib/triage',
    ],
    ['lib/findings/planted.ts', "export * from '@/lib/triage/rules';", 'may not import lib/triage/rules'],
    [
      'lib/triage/planted.ts',
      "import words from '@/content/en/clinical.json';",
      'may not import content/en/clinical.json',
    ],
    ['lib/triage/planted.ts', "const page = import('@/app/_ui/button');", 'may not import app/_ui/button'],
    ['lib/summary.ts', "import { assess } from './assessment';", 'may not import lib/assessment'],
    [
      'lib/explanation.ts',
      "import { blocks } from '@/lib/questionnaire/prune';",
      'enters lib/questionnaire by the window: lib/questionnaire/prune',
    ],
    ['lib/findings/planted.ts', "import { useState } from 'react';", 'may not use react'],
    ['lib/device/planted.ts', "import Link from 'next/link';", 'may not use next/link'],
    ['lib/triage/planted.ts', "import { readFileSync } from 'node:fs';", 'may not use node:fs'],
    ['lib/questionnaire/planted.ts', "import * as z from 'zod';", 'may not use zod'],
    [
      'lib/triage/planted.ts',
      "import { patient } from '@/tests/support/patients';",
      'may not import tests/support/patients',
    ],
    ['app/_ui/planted.tsx', "import { tiers } from '@/lib/triage';", 'may not import lib/triage'],
    [
      'app/_intake/planted.tsx',
      "import { Result } from '@/app/_summary/result';",
      'may not import app/_summary/result',
    ],
    [
      'app/_intake/planted.tsx',
      "import words from '@/content/en/ui.json';",
      'may not import content/en/ui.json',
    ],
    ['lib/utils/planted.ts', 'export const x = 1;', 'stands in no room of the house'],
    ['lib/base/planted.ts', 'export const now = () => Date.now();', 'is not pure: Date.now'],
    ['lib/triage/planted.ts', 'export const today = new Date();', 'is not pure: new Date'],
    ['lib/findings/planted.ts', 'export const luck = Math.random();', 'is not pure: Math.random'],
    ['lib/summary.ts', "export const sent = fetch('/');", 'is not pure: fetch('],
    ['lib/assessment.ts', 'export const words = new Intl.ListFormat();', 'is not pure: Intl'],
  ])('sees in %s that %s', (path, source, complaint) => {
    expect(planted(path, source)).toEqual([`${path} ${complaint}`]);
  });

  it.each([
    ['lib/triage/planted.ts', "import { yes } from '@/lib/findings';"],
    ['lib/triage/rule.ts', "import type bibliography from '@/content/bibliography.json';"],
    ['lib/i18n/planted.ts', "import words from '@/content/en/ui.json';"],
    ['lib/device/planted.ts', "import { parseIntake } from '@/lib/questionnaire/schema';"],
    ['lib/base/planted.ts', "/** Not Date.now(). */ export const text = 'fetch( it';"],
    ['app/[locale]/planted.tsx', "import { Button } from '@/app/_ui/button';"],
  ])('has nothing against %s with %s', (path, source) => {
    expect(planted(path, source)).toEqual([]);
  });
});
