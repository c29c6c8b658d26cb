import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n';

const { intendedUse } = messagesIn('en').clinical;
const oneLine = (text: string): string => text.replace(/\n>? ?/g, ' ').replace(/\s+/g, ' ');

describe('the intended-use statement', () => {
  it.each(['README.md', 'docs/clinical/evidence.md'])('stands in %s word for word', (file) => {
    expect(oneLine(readFileSync(file, 'utf8'))).toContain(intendedUse);
  });

  it('is contradicted by no claim of a review, a validation or a certification', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).not.toMatch(
      /clinically (validated|approved|proven)|CE[- ]marked|certified medical device/i,
    );
  });
});
