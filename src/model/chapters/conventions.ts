import { chapter } from '../../lines/line';

const conventions = chapter('Units, rounding and tolerances', 'assumptions');

export const poundsPerThousand = conventions.input({
  id: 'poundsPerThousand',
  name: 'Pounds in a thousand',
  unit: '£/£k',
  per: [],
  sentence: 'Turns thousands of pounds into pounds.',
  least: 1000,
  most: 1000,
  otherwise: 1000,
});

export const monthsPerYear = conventions.input({
  id: 'monthsPerYear',
  name: 'Months in a year',
  unit: 'months',
  per: [],
  sentence: 'Turns months into years.',
  least: 12,
  most: 12,
  otherwise: 12,
});

export const roundingStep = conventions.input({
  id: 'roundingStep',
  name: 'Shares are exact to',
  unit: '£',
  per: [],
  sentence: 'The smallest amount that a share is paid in.',
});

export const places = conventions.input({
  id: 'places',
  name: 'Decimal places of a comparison',
  unit: 'number',
  per: [],
  sentence: 'Figures are rounded to this many places before a check compares them.',
});

export const remainderPlaces = conventions.input({
  id: 'remainderPlaces',
  name: 'Decimal places of a remainder',
  unit: 'number',
  per: [],
  sentence: 'Few enough that every spreadsheet, which holds fifteen digits, sees the same remainders as equal.',
});

export const tieWeight = conventions.input({
  id: 'tieWeight',
  name: 'Weight of the key in a tie',
  unit: 'range',
  per: [],
  sentence: 'So small that it only decides between equal remainders: the larger key comes first.',
});

export const tolerance = conventions.input({
  id: 'tolerance',
  name: 'Tolerance of control totals',
  unit: '£k',
  per: [],
  sentence: 'Difference from a stated total that still counts as rounding.',
  least: 0,
});

/** Units, rounding and tolerances. */
export const conventionsChapters = [conventions.chapter];
