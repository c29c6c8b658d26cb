import { writeFileSync } from 'node:fs';
import { outcomesOf } from '@/lib/rulebook/outcomes';
import { readVignettes } from '@/lib/rulebook/vignettes';
import { rulesetVersion } from '@/lib/triage';
import { reportOf } from './rulebook/confusion';

// npm run triage:report: how the cases come out, expected against given. Prints it and writes docs/triage-report.md.

const report = reportOf(outcomesOf(readVignettes()), rulesetVersion);
writeFileSync(new URL('../docs/triage-report.md', import.meta.url), report);
console.log(report);
