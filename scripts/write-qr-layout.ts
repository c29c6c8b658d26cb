import { appendFileSync, writeFileSync } from 'node:fs';
import type { Handover } from '@/lib/handover';
import { writeBody } from '@/lib/qr/body';
import { checksumOf, presentLayout } from '@/lib/qr/definition';
import { seal } from '@/lib/qr/envelope';
import type { Layout } from '@/lib/qr/layout';
import { layoutOf, newestLayout } from '@/lib/qr/layouts';
import { everythingIn } from '@/tests/support/layout-sample';

// npm run qr:layout: when the questionnaire has changed, writes the layout of its QR codes under the next number,
// and a code that shows what it means. An older layout is never written over: what was printed with it stays legible.

const root = new URL('../', import.meta.url);

const listed = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;

/** One line to a field, so that a difference can be read. */
const text = (layout: Layout): string =>
  `{\n${Object.entries(layout)
    .map(([key, entries]) => `  "${key}": ${listed(entries)}`)
    .join(',\n')}\n}\n`;

const codeOf = (handover: Handover, layout: Layout, number: number): string | null => {
  const body = writeBody(handover, layout);
  return body === null ? null : seal({ layout: number, body });
};

const newest = layoutOf(newestLayout);
const present = presentLayout();
if (newest !== undefined && text(newest) === text(present)) {
  console.log(`lib/qr/layouts/${newestLayout}.json fits the questionnaire.`);
} else {
  const layout = newestLayout + 1;
  const handover = everythingIn(present) as Handover;
  writeFileSync(new URL(`lib/qr/layouts/${layout}.json`, root), text(present));
  appendFileSync(
    new URL('tests/fixtures/qr-codes.jsonl', root),
    `${JSON.stringify({ layout, checksum: checksumOf(present), code: codeOf(handover, present, layout), handover })}\n`,
  );
  console.log(`lib/qr/layouts/${layout}.json written. Now add it to lib/qr/layouts.ts.`);
}
