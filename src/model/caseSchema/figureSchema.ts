import type { InstanceType, Schema } from '@cfworker/json-schema';
import type { Line } from '../../lines/line';

/** What a number written as text looks like: digits with a point, signed, with an exponent where it is very large or small. */
export const NUMBER_PATTERN = '^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$';

/** The schema of one figure of an input, and the name under which inputs of the same kind share it. */
export interface FigureSchema {
  readonly name: string;
  readonly schema: Schema;
}

/**
 * Says what one figure of an input may be: a number within its limits, the same as text (which keeps every digit), null
 * where the input may be absent; or one of its choices, by name or by number from 0.
 */
export function figureSchema(line: Line): FigureSchema {
  const limits = line.origin.kind === 'input' ? line.origin.limits : {};
  const { least, most, choices } = limits;
  if (choices !== undefined)
    return { name: `${line.id}Choice`, schema: { enum: [...choices, ...choices.map((_, index) => index)] } };
  const sparse = mayBeAbsent(line);
  const type: InstanceType[] = ['number', 'string', ...(sparse ? (['null'] as const) : [])];
  return {
    name: [
      'figure',
      least === undefined ? '' : `From${least}`,
      most === undefined ? '' : `To${most}`,
      sparse ? 'OrNone' : '',
    ].join(''),
    schema: {
      type,
      ...(least === undefined ? {} : { minimum: least }),
      ...(most === undefined ? {} : { maximum: most }),
      pattern: NUMBER_PATTERN,
    },
  };
}

/** Tells whether cells of the input may be without a figure. */
export function mayBeAbsent(line: Line): boolean {
  return line.unit.endsWith('?');
}
