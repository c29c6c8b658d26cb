/*
 * A tiny parser for the conditions that the clinical specification writes (§6.1(2) to (6)). Precedence: `+` first,
 * then comparisons and `IN {..}`, then NOT, then AND, then OR.
 */

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** A bare word: a derived value, or on the right of a comparison a literal. */
  | { readonly kind: 'word'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }
  | { readonly kind: 'sum'; readonly of: readonly Expression[] }
  | {
      readonly kind: 'compare';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'in'; readonly left: Expression; readonly values: readonly string[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] };

const comparisons = ['==', '!=', '<=', '>=', '<', '>'];

const tokensOf = (source: string): string[] => {
  const tokens = source.match(/==|!=|<=|>=|[<>+(){},]|[A-Za-z_0-9]+/g) ?? [];
  if (tokens.join('') !== source.replace(/\s+/g, '')) throw new Error(`cannot read: ${source}`);
  return tokens;
};

class Parser {
  private at = 0;
  private readonly source: string;
  private readonly tokens: readonly string[];

  constructor(source: string) {
    this.source = source;
    this.tokens = tokensOf(source);
  }

  whole(): Expression {
    const expression = this.disjunction();
    if (this.at < this.tokens.length)
      throw new Error(`unexpected ${this.tokens[this.at]} in: ${this.source}`);
    return expression;
  }

  private next(): string | undefined {
    return this.tokens[this.at];
  }

  private takes(token: string): boolean {
    if (this.next() !== token) return false;
    this.at += 1;
    return true;
  }

  private expect(token: string): void {
    if (!this.takes(token)) throw new Error(`expected ${token}, found ${this.next()} in: ${this.source}`);
  }

  private list(separator: string, part: () => Expression): readonly Expression[] {
    const parts = [part()];
    while (this.takes(separator)) parts.push(part());
    return parts;
  }

  private disjunction(): Expression {
    const of = this.list('OR', () => this.conjunction());
    return of.length === 1 ? (of[0] as Expression) : { kind: 'or', of };
  }

  private conjunction(): Expression {
    const of = this.list('AND', () => this.negation());
    return of.length === 1 ? (of[0] as Expression) : { kind: 'and', of };
  }

  private negation(): Expression {
    return this.takes('NOT') ? { kind: 'not', of: this.negation() } : this.comparison();
  }

  private comparison(): Expression {
    const left = this.sum();
    if (this.takes('IN')) return { kind: 'in', left, values: this.values() };
    const operator = comparisons.find((sign) => this.takes(sign));
    return operator === undefined ? left : { kind: 'compare', operator, left, right: this.sum() };
  }

  private values(): readonly string[] {
    const values: string[] = [];
    this.expect('{');
    do {
      values.push(this.tokens[this.at] ?? '');
      this.at += 1;
    } while (this.takes(','));
    this.expect('}');
    return values;
  }

  private sum(): Expression {
    const of = this.list('+', () => this.primary());
    return of.length === 1 ? (of[0] as Expression) : { kind: 'sum', of };
  }

  private primary(): Expression {
    if (this.takes('(')) {
      const inner = this.disjunction();
      this.expect(')');
      return inner;
    }
    const name = this.tokens[this.at] ?? '';
    this.at += 1;
    if (/^\d+$/.test(name)) return { kind: 'number', value: Number(name) };
    if (!this.takes('(')) return { kind: 'word', name };
    const of = this.next() === ')' ? [] : this.list(',', () => this.disjunction());
    this.expect(')');
    return { kind: 'call', name, of };
  }
}

/** The expression that a condition of the specification means. */
export const parse = (source: string): Expression => new Parser(source).whole();

/** Every word in an expression, in functions' arguments too: findings, derived values, literals. */
export const wordsIn = (expression: Expression): readonly string[] => {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'word':
      return [expression.name];
    case 'compare':
      return [...wordsIn(expression.left), ...wordsIn(expression.right)];
    case 'in':
      return wordsIn(expression.left);
    case 'not':
      return wordsIn(expression.of);
    default:
      return expression.of.flatMap(wordsIn);
  }
};

/** The whole numbers with which an expression compares a finding's number, by finding. */
export const boundsIn = (expression: Expression): readonly (readonly [string, number])[] => {
  switch (expression.kind) {
    case 'compare': {
      const finding =
        expression.left.kind === 'call' && expression.left.name === 'num'
          ? wordsIn(expression.left)[0]
          : undefined;
      return finding !== undefined && expression.right.kind === 'number'
        ? [[finding, expression.right.value]]
        : [...boundsIn(expression.left), ...boundsIn(expression.right)];
    }
    case 'not':
      return boundsIn(expression.of);
    case 'call':
      return /^count(7|46)/.test(expression.name)
        ? expression.of
            .flatMap(wordsIn)
            .flatMap((finding) => [3, 6, 7].map((bound) => [finding, bound] as const))
        : expression.of.flatMap(boundsIn);
    case 'number':
    case 'word':
    case 'in':
      return [];
    default:
      return expression.of.flatMap(boundsIn);
  }
};
