import { parse } from 'yaml';
import * as z from 'zod/mini';
import bibliography from '@/content/bibliography.json';
import { keysOf } from '@/lib/base';
import { defaultRuleId, type RuleId, ruleIds, type Source } from '@/lib/triage';
import { articleSlugs } from './slugs';

const sources: readonly Source[] = [...keysOf(bibliography), 'knowledge'];
const rules: readonly RuleId[] = [...ruleIds, defaultRuleId];
const words = z.string().check(z.minLength(1));

const schema = z.strictObject({
  title: words,
  /** What a person would ask; the index lists it. */
  question: words,
  summary: words,
  /** The works that the text cites, and no others. */
  evidence: z.array(z.enum(sources)).check(z.minLength(1)),
  /** The rules whose result the text explains. */
  rules: z.array(z.enum(rules)),
  related: z.array(z.enum(articleSlugs)),
  updated: z.iso.date(),
  /** Who of the clinicians has reviewed it; `null`: nobody yet, and the page says so. */
  reviewedBy: z.nullable(words),
});

/** What an article says about itself. */
export type FrontMatter = Readonly<z.infer<typeof schema>>;

/** Splits an article into what it says about itself and its text. Throws, with the field, on anything unexpected. */
export const splitArticle = (raw: string, name: string): { front: FrontMatter; text: string } => {
  const [, yaml, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(raw) ?? [];
  if (yaml === undefined || text === undefined) throw new Error(`${name}: no front matter`);
  const front = schema.safeParse(parse(yaml));
  if (!front.success) throw new Error(`${name}: ${z.prettifyError(front.error)}`);
  return { front: front.data, text };
};
