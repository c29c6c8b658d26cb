import { writeFileSync } from 'node:fs';
import { decisionTable } from './decision-table';

// npm run triage:rulebook: writes docs/decision-table.md from the ruleset.
writeFileSync(new URL('../../docs/decision-table.md', import.meta.url), decisionTable());
console.log('docs/decision-table.md written.');
