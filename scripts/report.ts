import { writeFileSync } from 'node:fs';
import { rulesetVersion } from '@/lib/triage';
import { confusion, reportOf } from './rulebook/confusion';
import { readVignettes } from './rulebook/vignettes';

// npm run triage:report: how the cases come out, expected against given. Prints it and writes docs/triage-report.md.

const report = reportOf(confusion(readVignettes()), rulesetVersion);
writeFileSync(new URL('../docs/triage-report.md', import.meta.url), report);
console.log(report);
