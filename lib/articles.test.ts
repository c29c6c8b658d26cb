import { describe, expect, it } from 'vitest';
import { keysOf } from '@/lib/base';
import { concerns, defaultRuleId, dispositionOf, ruleIds } from '@/lib/triage';
import { assessed, benignBut, type LooseAnswers } from '@/tests/support/intakes';
import { articleSlugs, articlesFor, reasonIds } from './articles';
import { articleForConcern, articleForToldCause, articlesForAnswers } from './articles/choice';
import { splitArticle } from './articles/front-matter';
import { articlesIn } from './articles/library';
import { bodyOf } from './articles/markdown';

const articles = articlesIn('en');
const allRules = [...ruleIds, defaultRuleId] as const;
const chosenFor = (changes: LooseAnswers) => articlesFor(assessed(benignBut(changes)));
const slugsFor = (changes: LooseAnswers) => chosenFor(changes).map(({ slug }) => slug);

describe('which article for whom', () => {
  it.each(allRules)('%s leads to an article that says it explains this rule', (rule) => {
    const slug = articleForConcern[dispositionOf(rule).concern];
    const listing = articles.filter(({ rules }) => rules.includes(rule)).map((article) => article.slug);
    expect(listing).not.toEqual([]);
    expect(listing).toContain(slug);
  });

  it.each(articleSlugs)('%s is reached by a rule or by a reason', (slug) => {
    const reasons = [
      ...Object.values(articleForConcern),
      ...Object.values(articleForToldCause),
      ...articlesForAnswers.map((choice) => choice.slug),
    ];
    expect(reasons).toContain(slug);
  });

  it('has an article for every concern and uses every reason once', () => {
    expect(keysOf(articleForConcern).toSorted()).toEqual([...concerns].toSorted());
    expect(articlesForAnswers.map(({ reason }) => reason).toSorted()).toEqual([...reasonIds].toSorted());
  });

  it('answers the story that the person was told', () => {
    expect(slugsFor({ bel_told_cause: ['tight_muscle_psoas'] })).toContain('psoas');
    expect(slugsFor({ bel_told_cause: ['slipped_disc', 'posture_pelvis'] })).toEqual(
      expect.arrayContaining(['slipped-discs', 'posture-and-pelvic-tilt']),
    );
    expect(slugsFor({ bel_told_cause: ['not_told'] })).not.toContain('psoas');
  });

  it('offers each article once and no more than five', () => {
    const many = slugsFor({
      bel_told_cause: ['tight_muscle_psoas', 'slipped_disc', 'stress', 'trapped_nerve', 'posture_pelvis'],
      psy_fear: 9,
      psy_mood: 9,
      goal_main: 'know_if_serious',
    });
    expect(many).toHaveLength(5);
    expect(new Set(many).size).toBe(5);
  });

  it('offers nothing to read in an emergency', () => {
    expect(chosenFor({ ces_urine_retention: 'yes', bel_told_cause: ['tight_muscle_psoas'] })).toEqual([]);
  });
});

describe('articles', () => {
  it.each(articles)('$slug cites exactly the works that its front matter names', ({ body, evidence }) => {
    expect(body.cited.toSorted()).toEqual(evidence.toSorted());
  });

  it.each(articles)('$slug does not lead to itself', ({ slug, related }) => {
    expect(related).not.toContain(slug);
    expect(related.length).toBeGreaterThanOrEqual(2);
  });

  it.each(articles)('$slug can be opened or verified at every work that was read', ({ references }) => {
    const lost = references.filter(
      ({ work, status, links }) => work !== null && status === 'verified' && links.length === 0,
    );
    expect(lost).toEqual([]);
  });

  it('have headings that can be linked to', () => {
    for (const { body } of articles) {
      const ids = body.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('reading an article', () => {
  const read = (text: string) =>
    bodyOf(`${text}\n\n:::clinicians\n\nTerms.\n\n:::\n`, 'test', () => '<svg/>');

  it('numbers the sources in the order of citing', () => {
    const body = read('One. [@dahm2010] Two. [@swain2020] Again. [@dahm2010]');
    expect(body.cited).toEqual(['dahm2010', 'swain2020']);
    const [paragraph] = body.blocks;
    const numbers =
      paragraph?.kind === 'paragraph' && paragraph.children.filter(({ kind }) => kind === 'citation');
    expect(numbers).toEqual([1, 2, 1].map((number) => ({ kind: 'citation', number })));
  });

  it.each([
    ['raw HTML', 'Hello <b>you</b>'],
    ['a block of HTML', '<script>alert(1)</script>'],
    ['a link', '[away](https://example.org)'],
    ['a picture that is not one of the figures', '![x](https://example.org/x.png)'],
    ['a heading of another level', '# Title'],
    ['a table', '| a |\n| - |\n| b |'],
  ])('refuses %s', (_what, text) => {
    expect(() => read(text)).toThrow('may not contain');
  });

  it('wants the box for clinicians', () => {
    expect(() => bodyOf('Only text.', 'test', () => '')).toThrow('no box for clinicians');
  });

  it('names the field that is wrong in the front matter', () => {
    const [first] = articles;
    expect(() => splitArticle('---\ntitle: ""\n---\ntext', 'test')).toThrow(/title/);
    expect(() => splitArticle('text', String(first?.slug))).toThrow('no front matter');
  });
});
