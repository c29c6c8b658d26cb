/**
 * The lines of a stream, one at a time, so that a file of any size fits. A line that is longer than `longest` comes
 * as `null`.
 */
export async function* linesOf(input: AsyncIterable<string>, longest: number): AsyncGenerator<string | null> {
  let rest = '';
  let overlong = false;
  const line = (text: string): string | null => {
    const whole = !overlong && text.length <= longest;
    overlong = false;
    return whole ? text : null;
  };
  for await (const chunk of input) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield line(part);
    if (rest.length > longest) {
      overlong = true;
      rest = '';
    }
  }
  if (rest !== '' || overlong) yield line(rest);
}
