import type { Dimension } from './dimension';
import { expression } from './expression';
import type { Expression, ExpressionNode, FoldNode, Operation } from './expression';
import type { Line } from './line';

/** How a reader of rules calls a line, and one member of a dimension in the midst of a sentence: "year", "body". */
export interface RuleWords {
  readonly lineName: (line: Line) => string;
  readonly memberWord: (dimension: Dimension) => string;
}

/** One way of working out a line, and when it holds; a line with one way for all has no `when`. */
export interface RuleCase {
  readonly when?: string;
  readonly text: string;
}

/** From loosest to tightest, with the sign that is written; a sentence is looser than any. */
const INFIX: Partial<Record<Operation, readonly [tightness: number, sign: string]>> = {
  and: [1, 'and'],
  '<': [2, '<'],
  '<=': [2, '≤'],
  '>': [2, '>'],
  '>=': [2, '≥'],
  '=': [2, '='],
  '+': [3, '+'],
  '-': [3, '−'],
  '*': [4, '×'],
  '/': [4, '÷'],
  '^': [5, '^'],
};
const SENTENCE = 0;
const CONDITION = 1;
const SUM = 3;
const ATOM = 6;

/**
 * Says a rule in words and arithmetic over the names of other lines: one text, or one for each case where the first step
 * or single members have a rule of their own.
 *
 * @example The rule of a net benefit is "Benefits − Costs"; that of its running total is "Net benefit" in the first year,
 * and "last year's Running total + Net benefit" in every later year.
 */
export function describeRule(rule: Expression, words: RuleWords): readonly RuleCase[] {
  const node = rule.node;
  if (node.kind === 'first') {
    const word = words.memberWord(node.along);
    const [one, other, ...more] = node.along.members ?? [];
    const isPair = one !== undefined && other !== undefined && more.length === 0;
    return [
      { when: isPair ? one : `in the first ${word}`, text: write(node.then, SENTENCE, words) },
      { when: isPair ? other : `in every later ${word}`, text: write(node.after, SENTENCE, words) },
    ];
  }
  if (node.kind === 'each') {
    return Object.entries(node.cases).map(([when, part]) => ({ when, text: write(part, SENTENCE, words) }));
  }
  return [{ text: write(rule, SENTENCE, words) }];
}

/** Writes a part that stands among parts of some tightness; what is looser goes into brackets. */
function write(part: Expression, within: number, words: RuleWords): string {
  const [text, tightness] = phrase(part.node, words);
  return tightness < within ? `(${text})` : text;
}

function phrase(node: ExpressionNode, words: RuleWords): readonly [text: string, tightness: number] {
  const { lineName, memberWord } = words;
  switch (node.kind) {
    case 'number':
      return [node.text, ATOM];
    case 'absent':
      return ['blank', ATOM];
    case 'line':
      return [lineName(node.line), ATOM];
    case 'operation':
      return operation(node.operation, node.operands, words);
    case 'fold':
      return [fold(node, words), SENTENCE];
    case 'where': {
      const word = memberWord(node.along);
      // The key of the step that is worked out stands beside that of the steps that are looked through.
      const here = (line: Line): string => `${lineName(line)}${line === node.key ? ` of this ${word}` : ''}`;
      const wanted = write(node.equals, SUM, { ...words, lineName: here });
      return [`the sum of ${lineName(node.of)} over every ${word} with ${lineName(node.key)} = ${wanted}`, SENTENCE];
    }
    case 'previous': {
      const whose = memberWord(node.along) === 'year' ? "last year's" : `the previous ${memberWord(node.along)}'s`;
      return [`${whose} ${write(node.of, ATOM, words)}`, ATOM];
    }
    case 'at': {
      const members = [node.member];
      let of = node.of;
      for (; of.node.kind === 'at'; of = of.node.of) members.push(of.node.member);
      return [`${write(of, ATOM, words)} [${members.join(', ')}]`, ATOM];
    }
    case 'first':
    case 'each':
      return [
        describeRule(expression(node), words)
          .map(({ when, text }) => `${when ?? ''}: ${text}`)
          .join('; '),
        SENTENCE,
      ];
  }
}

function fold({ fold: way, of, along }: FoldNode, words: RuleWords): string {
  const [line, word] = [words.lineName(of), words.memberWord(along)];
  switch (way) {
    case 'sum':
      return `the sum of ${line} over every ${word}`;
    case 'least':
      return `the least ${line} of any ${word}`;
    case 'most':
      return `the largest ${line} of any ${word}`;
    case 'rank':
      return `the rank of ${line} over every ${word}, 1 for the largest`;
    case 'internalRate':
      return `the rate at which ${line} over every ${word} is worth nothing`;
  }
}

function operation(name: Operation, operands: readonly Expression[], words: RuleWords): readonly [string, number] {
  const [left, right, third] = operands;
  const say = (part: Expression | undefined, within = SENTENCE): string =>
    part === undefined ? '' : write(part, within, words);
  switch (name) {
    case 'if':
      return [choice(left, right, third, words), SENTENCE];
    case 'given':
      return [`${say(left, ATOM)} is given`, CONDITION];
    case 'min':
      return [`the smaller of ${say(left, SUM)} and ${say(right, SUM)}`, SENTENCE];
    case 'max':
      return [`the larger of ${say(left, SUM)} and ${say(right, SUM)}`, SENTENCE];
    case 'abs':
      return [`the size of ${say(left, ATOM)}`, SENTENCE];
    case 'exp':
      return [`e ^ ${say(left, ATOM)}`, 5];
    case 'floor':
      return [`${say(left, ATOM)} rounded down`, SENTENCE];
    case 'round':
      return [
        `${say(left, ATOM)} rounded to ${isNumber(right, '0') ? 'whole numbers' : `${say(right)} places`}`,
        SENTENCE,
      ];
    case '-':
      if (isNumber(left, '0')) return [`−${say(right, ATOM)}`, SUM];
      break;
    default:
  }
  const [tightness, sign] = INFIX[name] ?? [SENTENCE, name];
  // Of equals, the right one keeps its brackets where the sign does not let them fall: 1 − (2 − 3).
  const loose = name === '+' || name === '*' || name === 'and';
  return [`${say(left, tightness)} ${sign} ${say(right, loose ? tightness : tightness + 1)}`, tightness];
}

/** A choice reads as a chain: "if this: A; or if that: B; otherwise C". */
function choice(
  condition: Expression | undefined,
  then: Expression | undefined,
  otherwise: Expression | undefined,
  words: RuleWords,
): string {
  if (condition === undefined || then === undefined || otherwise === undefined) return '';
  const given =
    condition.node.kind === 'operation' && condition.node.operation === 'given'
      ? condition.node.operands[0]
      : undefined;
  if (given?.node.kind === 'line' && then.node.kind === 'line' && given.node.line === then.node.line)
    return `${write(then, ATOM, words)}, or where it is blank ${write(otherwise, SENTENCE, words)}`;
  if (isNumber(then, '1') && isNumber(otherwise, '0')) return `1 if ${write(condition, CONDITION, words)}, otherwise 0`;
  const rest =
    otherwise.node.kind === 'operation' && otherwise.node.operation === 'if'
      ? `or ${write(otherwise, SENTENCE, words)}`
      : `otherwise ${write(otherwise, SENTENCE, words)}`;
  return `if ${write(condition, CONDITION, words)}: ${write(then, CONDITION, words)}; ${rest}`;
}

function isNumber(part: Expression | undefined, text: string): boolean {
  return part?.node.kind === 'number' && part.node.text === text;
}
