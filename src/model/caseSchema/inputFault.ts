import type { Issue } from '../../issue/issue';
import type { Line } from '../../lines/line';
import { jointWorking } from '../jointWorking';
import { choiceFault } from './choiceFault';
import type { DocumentFault } from './documentFaults';
import { memberWord } from './inputSchema';
import { suggestion } from './nearestName';
import { rangeFault } from './rangeFault';

type Words = Pick<Issue, 'code' | 'message' | 'remedy'>;

/** How many steps lead to an input: `inputs` and its name. */
const STEPS_TO_INPUT = 2;

/** Says what is wrong at a place inside an input of a document. */
export function inputFault(line: Line, fault: DocumentFault): Words {
  const { keyword, steps, value } = fault;
  const depth = steps.length - STEPS_TO_INPUT;
  switch (keyword) {
    case 'false':
      return unknownMember(line, depth - 1, String(steps.at(-1)));
    case 'minItems':
    case 'maxItems':
      return listLength(line, depth, Array.isArray(value) ? value.length : 0);
    case 'minimum':
    case 'maximum':
      return rangeFault(line, String(value), Number(value) < 0);
    default:
      return typeof value === 'object' && value !== null ? tooDeep(line) : wrongFigure(line, value);
  }
}

/** Says that a name is no member of the input's dimension at this depth; `known` where the case names the members. */
export function unknownMember(
  line: Line,
  depth: number,
  name: string,
  known: readonly string[] = line.per[depth]?.members ?? [],
): Words {
  const dimension = line.per[depth];
  const word = dimension === undefined ? 'member' : memberWord(dimension);
  return {
    code: 'case-member-unknown',
    message: `"${name}" is no ${word} of the case.`,
    remedy: `${suggestion(name, known)}Known are ${known.join(', ')}.`,
  };
}

/** Says that a list has another length than its members. */
export function listLength(
  line: Line,
  depth: number,
  length: number,
  members: readonly string[] = line.per[depth]?.members ?? [],
): Words {
  const dimension = line.per[depth];
  return {
    code: 'case-list-length',
    message: `A list has ${length} entries for ${members.length} of ${dimension === undefined ? 'them' : memberWord(dimension)}.`,
    remedy: `Give one for each: ${members.join(', ')}.`,
  };
}

/** Says that figures are spread over more levels than the input has dimensions. */
export function tooDeep(line: Line): Words {
  const words = line.per.map(memberWord);
  return {
    code: 'case-levels',
    message: `It has more levels than the input has dimensions${words.length === 0 ? '' : ` (${words.join(', then ')})`}.`,
    remedy: 'Take one level of brackets away.',
  };
}

function wrongFigure(line: Line, value: unknown): Words {
  const { choices } = line.origin.kind === 'input' ? line.origin.limits : {};
  if (value === null)
    return {
      code: 'input-missing',
      message: 'There is no figure, and the model cannot do without.',
      remedy: 'Give a figure, 0 for nothing, or leave the input out to take what it then is.',
    };
  if (choices !== undefined) return choiceFault(typeof value === 'string' ? value : JSON.stringify(value), choices);
  return {
    code: 'case-figure',
    message: `${JSON.stringify(value)} is no number.`,
    remedy: 'Write a plain number, such as 1200 or 0.035: no commas, currency or per cent sign.',
  };
}

/** Finds an input line of the model by its id. */
export function inputOf(id: string): Line | undefined {
  return jointWorking.lines.find(line => line.id === id && line.origin.kind === 'input');
}
