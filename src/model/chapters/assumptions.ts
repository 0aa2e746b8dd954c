import { chapter } from '../../lines/line';
import { costCategory, lever, sensitivity, year } from '../dimensions';

const levers = chapter('Savings', 'assumptions');

export const leverRate = levers.input({
  id: 'leverRate',
  name: 'Lever rate',
  unit: '%',
  per: [lever],
  sentence: 'Saving as a share of what the earlier levers left of the net baseline.',
});

const delivery = chapter('Procurement and delivery', 'assumptions');

export const procurementRate = delivery.input({
  id: 'procurementRate',
  name: 'Procurement rate',
  unit: '%',
  per: [],
  sentence: 'Saving as a share of addressable procurement.',
});

export const realisation = delivery.input({
  id: 'realisation',
  name: 'Realisation',
  unit: '%',
  per: [],
  sentence: 'Share of the planned saving that is achieved.',
});

export const delay = delivery.input({
  id: 'delay',
  name: 'Delay',
  unit: 'years',
  per: [],
  sentence: 'Slippage of the whole phasing, 0 to 1 year.',
});

export const costMultiplier = delivery.input({
  id: 'costMultiplier',
  name: 'Cost multiplier',
  unit: 'factor',
  per: [],
  sentence: 'Outturn of the cost of change as a multiple of the estimate.',
});

export const benefitBias = delivery.input({
  id: 'benefitBias',
  name: 'Optimism bias on benefits',
  unit: '%',
  per: [],
  sentence: 'Share by which estimated benefits are cut.',
});

export const financeRate = delivery.input({
  id: 'financeRate',
  name: 'Finance and reinvestment rate',
  unit: '%',
  per: [],
  sentence: 'Rate used by the modified internal rate of return.',
});

export const investmentWeight = delivery.input({
  id: 'investmentWeight',
  name: 'Weight of investment in the blended key',
  unit: '%',
  per: [],
  sentence: 'The three weights add to 100%.',
});

export const useWeight = delivery.input({
  id: 'useWeight',
  name: 'Weight of service use in the blended key',
  unit: '%',
  per: [],
  sentence: 'The three weights add to 100%.',
});

export const driverWeight = delivery.input({
  id: 'driverWeight',
  name: 'Weight of cost drivers in the blended key',
  unit: '%',
  per: [],
  sentence: 'The three weights add to 100%.',
});

export const poundsPerThousand = delivery.input({
  id: 'poundsPerThousand',
  name: 'Pounds in a thousand',
  unit: '£/£k',
  per: [],
  sentence: 'Turns thousands of pounds into pounds.',
});

export const roundingStep = delivery.input({
  id: 'roundingStep',
  name: 'Shares are exact to',
  unit: '£',
  per: [],
  sentence: 'The smallest amount that a share is paid in.',
});

export const places = delivery.input({
  id: 'places',
  name: 'Decimal places of a comparison',
  unit: 'number',
  per: [],
  sentence: 'Figures are rounded to this many places before a check compares them.',
});

export const remainderPlaces = delivery.input({
  id: 'remainderPlaces',
  name: 'Decimal places of a remainder',
  unit: 'number',
  per: [],
  sentence: 'Few enough that every spreadsheet, which holds fifteen digits, sees the same remainders as equal.',
});

export const tieWeight = delivery.input({
  id: 'tieWeight',
  name: 'Weight of the key in a tie',
  unit: 'range',
  per: [],
  sentence: 'So small that it only decides between equal remainders: the larger key comes first.',
});

export const tolerance = delivery.input({
  id: 'tolerance',
  name: 'Tolerance of control totals',
  unit: '£k',
  per: [],
  sentence: 'Difference from a stated total that still counts as rounding.',
});

const time = chapter('By year', 'assumptions');

export const phasing = time.input({
  id: 'phasing',
  name: 'Phasing',
  unit: '%',
  per: [year],
  sentence: 'Share of the steady-state saving reached in the year.',
});

export const discountRate = time.input({
  id: 'discountRate',
  name: 'Discount rate',
  unit: '%',
  per: [year],
  sentence: 'Real social time preference rate that leads from the year before to this one; year 0 is not discounted.',
});

const costs = chapter('Cost of change', 'assumptions');

export const costEstimate = costs.input({
  id: 'costEstimate',
  name: 'Cost of change',
  unit: '£k',
  per: [costCategory, year],
  sentence: 'Estimated cost in the year in real prices of year 0, before optimism bias.',
});

const bias = chapter('Optimism bias on costs', 'assumptions');

export const costBias = bias.input({
  id: 'costBias',
  name: 'Uplift',
  unit: '%',
  per: [costCategory],
  sentence: 'Share by which the estimated cost is raised.',
});

const ranges = chapter('Ranges for the sensitivities', 'assumptions');

export const rangeLow = ranges.input({
  id: 'rangeLow',
  name: 'Low',
  unit: 'range',
  per: [sensitivity],
  sentence: 'The low end of the range that the sensitivities try.',
});

export const rangeHigh = ranges.input({
  id: 'rangeHigh',
  name: 'High',
  unit: 'range',
  per: [sensitivity],
  sentence: 'The high end of the range that the sensitivities try.',
});

export const assumptionChapters = [
  levers.chapter,
  delivery.chapter,
  time.chapter,
  costs.chapter,
  bias.chapter,
  ranges.chapter,
];
