import { chapter } from '../../lines/line';
import { sensitivity } from '../dimensions';

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

/** The ranges that the sensitivities try. */
export const sensitivityRangesChapters = [ranges.chapter];
