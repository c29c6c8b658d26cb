// npm run --silent triage -- FILE            one intake as JSON in, its assessment as JSON out
// npm run --silent triage -- --jsonl FILE    one intake a line in, one result a line out, in the same order
// FILE may be - for standard input. Results alone go to standard output. See docs/command-line.md.

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { linesOf } from './triage/lines';
import { longestIntake, type Outcome, outcomeOf } from './triage/outcome';

const USAGE = 'Usage: npm run --silent triage -- [--jsonl] FILE    (- as FILE: standard input)';
const BAD_INPUT = 2;

/** Results are written in pieces of about this many characters: one write a line would take longer than the work. */
const PIECE = 65_536;

const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

const inOneLine = ({ id, result }: Outcome): string =>
  JSON.stringify(
    result.ok
      ? { ...(id === undefined ? {} : { id }), ...result.value }
      : { id: id ?? null, error: result.problem },
  );

const triageLines = async (input: AsyncIterable<string>): Promise<number> => {
  let refused = 0;
  let pending = '';
  for await (const line of linesOf(input, longestIntake)) {
    if (line !== null && line.trim() === '') continue;
    const outcome = outcomeOf(line);
    if (!outcome.result.ok) refused += 1;
    pending += `${inOneLine(outcome)}\n`;
    if (pending.length < PIECE) continue;
    await write(pending);
    pending = '';
  }
  await write(pending);
  if (refused > 0) console.error(`${refused} refused; see their "error"`);
  return refused > 0 ? BAD_INPUT : 0;
};

const triageOne = async (input: AsyncIterable<string>): Promise<number> => {
  let text = '';
  for await (const chunk of input) if (text.length <= longestIntake) text += chunk;
  const { id, result } = outcomeOf(text.length > longestIntake ? null : text);
  if (result.ok) {
    await write(`${JSON.stringify({ ...(id === undefined ? {} : { id }), ...result.value }, null, 2)}\n`);
    return 0;
  }
  for (const problem of result.problem) console.error(problem);
  return BAD_INPUT;
};

const main = async (args: readonly string[]): Promise<number> => {
  const byLine = args[0] === '--jsonl';
  const [file, ...more] = byLine ? args.slice(1) : args;
  if (file === undefined || more.length > 0 || /^-./.test(file)) {
    console.error(USAGE);
    return BAD_INPUT;
  }
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.setEncoding('utf8');
  return byLine ? triageLines(input) : triageOne(input);
};

// Whoever reads the results may stop early, as `head` does.
process.stdout.on('error', () => process.exit());

await main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: NodeJS.ErrnoException) => {
    console.error(`${process.argv.at(-1)}: ${error.code ?? error.message}`);
    process.exitCode = BAD_INPUT;
  },
);
