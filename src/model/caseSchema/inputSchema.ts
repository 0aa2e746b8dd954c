import type { Schema } from '@cfworker/json-schema';
import type { Dimension } from '../../lines/dimension';
import type { Line } from '../../lines/line';
import { mayBeAbsent } from './figureSchema';
import { leftOut } from './leftOut';
import { spreadSchema } from './spreadSchema';

const UNITS: Readonly<Record<string, string>> = {
  '%': 'A fraction: 0.035 is 3.5%.',
  '£k': 'In thousands of pounds.',
  '£': 'In pounds.',
  '£/£k': 'In pounds.',
  FTE: 'In full-time equivalents.',
  '£k/FTE': 'In thousands of pounds for each full-time equivalent.',
  months: 'In months.',
  years: 'In years.',
  key: 'In any unit.',
};

/** How a sentence speaks of a member where the heading of the sheet would not do. */
const MEMBER_WORDS: Readonly<Record<string, string>> = {
  servedService: 'service that uses it',
  purpose: 'purpose',
  costCategory: 'cost category',
};

/** Describes an input for whoever writes a case: what it is, its unit, dimensions, limits and what it is when left out. */
export function inputSchema(line: Line, definitions: Record<string, Schema>): Schema {
  const { sentence, figure } = leftOut(line);
  const words = [line.sentence, UNITS[line.unit.replace('?', '')] ?? '', dimensionsOf(line), limitsOf(line), sentence];
  return {
    title: line.name,
    description: words.filter(word => word !== '').join(' '),
    ...(figure === undefined ? {} : { default: figure }),
    ...spreadSchema(line, definitions),
  };
}

/** Says how a member of the dimension is called in a sentence: `body`, `service`. */
export function memberWord(dimension: Dimension): string {
  return MEMBER_WORDS[dimension.name] ?? dimension.heading.toLowerCase();
}

function dimensionsOf(line: Line): string {
  return line.per.length === 0 ? 'One figure.' : `By ${line.per.map(memberWord).join(', then ')}.`;
}

function limitsOf(line: Line): string {
  if (line.origin.kind !== 'input') return '';
  const { least, most, choices } = line.origin.limits;
  if (choices !== undefined) return `One of ${choices.map(name => `"${name}"`).join(', ')}, or its number from 0.`;
  const none = mayBeAbsent(line) ? ' Null: none.' : '';
  if (least !== undefined && least === most) return `Always ${least}.${none}`;
  if (least !== undefined && most !== undefined) return `From ${least} to ${most}.${none}`;
  return `${least === undefined ? '' : `At least ${least}.`}${none}`.trim();
}
