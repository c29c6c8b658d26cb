const stringsAndBraces = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/g;

const unescaped = (raw: string): string => (raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw);

/**
 * The keys that valid JSON gives more than once in one object. `JSON.parse` keeps the last and says nothing: a "yes"
 * could be lost to a later "no".
 */
export const repeatedKeys = (json: string): readonly string[] => {
  const open: Set<string>[] = [];
  const repeated = new Set<string>();
  for (const [token, raw, colon] of json.matchAll(stringsAndBraces)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (raw !== undefined && colon !== undefined) {
      const key = unescaped(raw);
      const keys = open.at(-1);
      if (keys?.has(key)) repeated.add(key);
      keys?.add(key);
    }
  }
  return [...repeated];
};
