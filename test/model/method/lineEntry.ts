import { describeRule, type RuleWords } from '../../../src/lines/describeRule';
import type { Dimension } from '../../../src/lines/dimension';
import type { InputLimits, Line } from '../../../src/lines/line';
import { jointWorking } from '../../../src/model/jointWorking';
import { startingFigure } from '../../../src/model/startingFigure';
import { startingAssumptions } from '../../../src/reference/startingAssumptions';
import { algorithms } from './algorithms';
import { percent } from './figures';

/** What one member is called in the midst of a sentence, where the heading of its dimension does not serve. */
const MEMBER_WORDS: Readonly<Record<string, string>> = {
  costCategory: 'kind of cost',
  basis: 'key',
  purpose: 'purpose',
  servedService: 'service served',
  sensitivity: 'sensitivity',
};

const memberWord = ({ name, heading }: Dimension): string => MEMBER_WORDS[name] ?? heading.toLowerCase();

const bearers = new Map<string, number>();
for (const { name } of jointWorking.lines) bearers.set(name, (bearers.get(name) ?? 0) + 1);

/** Names a line in a rule; where several bear the name, its id says which is meant. */
const lineName = ({ name, id }: Line): string => (bearers.get(name) === 1 ? `_${name}_` : `_${name}_ (\`${id}\`)`);

const words: RuleWords = { lineName, memberWord };

/** Writes the entry of a line: its name, sentence, unit, dimensions and id, and how its figures come about. */
export function lineEntry(line: Line): string {
  const { name, sentence, id, origin } = line;
  const head = `- **${name}.** ${sentence} ${capital(measureOf(line))}; \`${id}\``;
  if (origin.kind === 'input') return `${head}. ${inputText(line, origin.limits)}`;
  if (origin.kind === 'algorithm') {
    const known = algorithms[origin.name];
    if (known === undefined) throw new Error(`No word on the algorithm "${origin.name}" in algorithms.ts.`);
    return `${head}.\\\n  By algorithm: ${origin.name}, from ${origin.from.map(lineName).join(', ')}.`;
  }
  const { rule } = origin;
  const cases = describeRule(rule, words);
  const [only] = cases;
  if (only !== undefined && cases.length === 1) {
    return rule.node.kind === 'fold' ? `${head} = ${only.text}.` : `${head}.\\\n  = ${only.text}`;
  }
  if (rule.node.kind === 'first')
    return `${head}.\\\n  = ${cases.map(({ when, text }) => `${when ?? ''}: ${text}`).join('; ')}`;
  return [`${head}.`, ...cases.map(({ when, text }) => `  - ${when ?? ''} = ${text}`)].join('\n');
}

/** Says in what a line is measured and by what it varies: "£k by body and year, may be blank". */
function measureOf({ unit, per }: Line): string {
  const plain = unit.replace('?', '');
  const by = per.map(memberWord);
  const last = by.pop();
  const varies = last === undefined ? '' : ` by ${by.length === 0 ? last : `${by.join(', ')} and ${last}`}`;
  return `${plain === 'key' ? 'any unit' : plain}${varies}${unit.endsWith('?') ? ', may be blank' : ''}`;
}

/** Says what may be entered, and what stands where nobody enters anything. */
function inputText(line: Line, limits: InputLimits): string {
  const shown = (figure: number): string => (line.unit.startsWith('%') ? percent(figure, 0) : String(figure));
  return [allowed(limits, shown), standing(line, limits, shown)].filter(text => text !== '').join(' ');
}

function allowed({ least, most, choices }: InputLimits, shown: (figure: number) => string): string {
  if (choices !== undefined) return choices.length <= 4 ? `One of ${choices.join(', ')}.` : '';
  if (least !== undefined && most !== undefined)
    return least === most ? `Always ${shown(least)}.` : `From ${shown(least)} to ${shown(most)}.`;
  return least === undefined ? '' : `At least ${shown(least)}.`;
}

/** The keys without figures follow what the bodies spend or whom they employ; see `assembleCase`. */
function standing(
  line: Line,
  { least, most, choices, otherwise }: InputLimits,
  shown: (figure: number) => string,
): string {
  const started = startingFigure(line, firstMembers(line), startingAssumptions.members.year);
  if (started !== undefined) {
    if (started.origin !== startingAssumptions.source) return 'Starts from published figures.';
    return line.per.length === 0
      ? `Starts from ${shown(started.value.toNumber())}.`
      : 'Starts from illustrative values.';
  }
  if (least !== undefined && least === most) return '';
  if (line.unit === 'key') return 'Without any: follows the net baseline or the staff.';
  if (choices !== undefined) return `Default: ${choices[otherwise ?? 0] ?? ''}.`;
  if (otherwise !== undefined) return `Default: ${shown(otherwise)}.`;
  return `Default: ${line.unit.endsWith('?') ? 'blank' : shown(0)}.`;
}

function firstMembers({ per }: Line): Readonly<Record<string, string>> {
  const starting: Readonly<Record<string, readonly string[]>> = startingAssumptions.members;
  return Object.fromEntries(per.map(({ name, members }) => [name, (members ?? starting[name] ?? [])[0] ?? '']));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
