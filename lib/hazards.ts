import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of the hazard log, without the tests that show its control. */
export interface Hazard {
  /** Such as `H01`; never given to another hazard. */
  readonly id: string;
  readonly title: string;
  readonly cause: string;
  readonly effect: string;
  readonly severity: string;
  readonly likelihood: string;
  readonly control: string;
  readonly residual: string;
}

const fieldOf = (section: string, name: string): string => {
  const found = new RegExp(`^- ${name}: (.+)$`, 'm').exec(section)?.[1];
  if (found === undefined) throw new Error(`hazard-log.md: no ${name} in: ${section.split('\n')[0]}`);
  return found.replaceAll('`', '');
};

const hazardOf = (section: string): Hazard => {
  const [, id, title] = /^(H\d+) (.+)$/m.exec(section) ?? [];
  if (id === undefined || title === undefined) throw new Error(`hazard-log.md: no title in: ${section}`);
  return {
    id,
    title,
    cause: fieldOf(section, 'Cause'),
    effect: fieldOf(section, 'Effect'),
    severity: fieldOf(section, 'Severity'),
    likelihood: fieldOf(section, 'Likelihood'),
    control: fieldOf(section, 'Control'),
    residual: fieldOf(section, 'Residual risk'),
  };
};

/** The hazards of a log, in its order. Throws on an entry that lacks something. */
export const hazardsIn = (log: string): readonly Hazard[] =>
  log.replaceAll('\r\n', '\n').split(/^## /m).slice(1).map(hazardOf);

/** The hazard log of this project (docs/hazard-log.md); only while building. */
export const hazardLog = (): readonly Hazard[] =>
  hazardsIn(readFileSync(join(process.cwd(), 'docs/hazard-log.md'), 'utf8'));
