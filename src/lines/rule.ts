import { absent, expression } from './expression';
import type { Expression, NamesOf, Operation } from './expression';

const CALLS = new Set<string>(['if', 'and', 'min', 'max', 'abs', 'exp', 'floor', 'round', 'given']);
const TOKEN = /\d+(?:\.\d+)?|[a-z]+|<=|>=|[-+*/^()<>=,]|\S/gi;

/** From loosest to tightest; all bind to the left. */
const LEVELS: readonly (readonly string[])[] = [['<', '<=', '>', '>=', '='], ['+', '-'], ['*', '/'], ['^']];

type Token = string | Expression;

/**
 * Writes a rule as arithmetic over lines: `` rule`${baseline} * ${leverRate}` ``.
 *
 * Knows `+ - * / ^`, comparisons, and `if and min max abs exp floor round given absent`; numbers stand for themselves.
 * A slip of the pen throws when the model is loaded and quotes the text.
 */
export function rule<Parts extends readonly Expression[]>(
  text: TemplateStringsArray,
  ...parts: Parts
): Expression<NamesOf<Parts[number]>> {
  const tokens: Token[] = [];
  text.forEach((piece, index) => {
    tokens.push(...(piece.match(TOKEN) ?? []));
    const part = parts[index];
    if (part !== undefined) tokens.push(part);
  });
  return parse(tokens, text.join('…').trim());
}

function parse(tokens: readonly Token[], quoted: string): Expression<never> {
  let position = 0;
  const refuse = (why: string): never => {
    throw new Error(`In the rule "${quoted}": ${why}`);
  };
  const operation = (name: Operation, ...operands: readonly Expression[]): Expression =>
    expression({ kind: 'operation', operation: name, operands });
  const need = (wanted: string): void => {
    const found = tokens[position++];
    if (found !== wanted)
      refuse(`expected "${wanted}" but found ${typeof found === 'string' ? `"${found}"` : 'a line'}.`);
  };

  const atom = (): Expression => {
    const token = tokens[position++];
    if (token === undefined) return refuse('it ends where a line or a number belongs.');
    if (typeof token !== 'string') return token;
    if (/^\d/.test(token)) return expression({ kind: 'number', text: token });
    if (token === '-') return operation('-', expression({ kind: 'number', text: '0' }), atom());
    if (token === 'absent') return absent;
    if (token === '(') {
      const inner = level(0);
      need(')');
      return inner;
    }
    if (!CALLS.has(token)) return refuse(`"${token}" is not known; known are ${[...CALLS].join(', ')} and absent.`);
    need('(');
    const operands = [level(0)];
    while (tokens[position] === ',') {
      position++;
      operands.push(level(0));
    }
    need(')');
    return operation(token as Operation, ...operands);
  };

  const level = (depth: number): Expression => {
    const signs = LEVELS[depth];
    if (signs === undefined) return atom();
    let left = level(depth + 1);
    for (let sign = tokens[position]; typeof sign === 'string' && signs.includes(sign); sign = tokens[position]) {
      position++;
      left = operation(sign as Operation, left, level(depth + 1));
    }
    return left;
  };

  const whole = level(0);
  if (position < tokens.length) refuse('something is left over at its end.');
  return whole as Expression<never>;
}
