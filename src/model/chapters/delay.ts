import { at, sumWhere } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { pace, service, view, year } from '../dimensions';
import { monthsPerYear, places } from './conventions';
import { planned, takesPace, yearNumber } from './curves';
import { biasApplies, overrunMonths } from './optimismBias';
import { paceMonths } from './phasing';

const pick = (member: 'Standard' | 'Priority' | 'Quick win', seen: 'As estimated' | 'With optimism bias') =>
  rule`${at(takesPace, pace, member)} * ${at(at(reached, view, seen), pace, member)}`;

const delivery = chapter('Delivery', 'assumptions');

export const realisation = delivery.input({
  id: 'realisation',
  name: 'Realisation',
  unit: '%',
  per: [],
  sentence: 'Share of the planned saving that is achieved.',
  least: 0,
  most: 1,
  otherwise: 1,
});

export const delayMonths = delivery.input({
  id: 'delayMonths',
  name: 'Delay',
  unit: 'months',
  per: [],
  sentence: 'Slippage of every curve of savings; between two years in proportion.',
  least: 0,
  most: 120,
});

const delays = chapter('Delay', 'savings');

export const delayOfPace = delays.line({
  id: 'delayOfPace',
  name: 'Delay',
  unit: 'months',
  per: [view, pace],
  sentence: 'Slippage, start within the year and, with optimism bias, the overrun.',
  rule: rule`${delayMonths} + ${paceMonths} + ${overrunMonths} * ${biasApplies}`,
});

export const wholeYears = delays.line({
  id: 'wholeYears',
  name: 'Whole years',
  unit: 'years',
  per: [view, pace],
  sentence: 'The whole years of the delay.',
  rule: rule`floor(round(${delayOfPace} / ${monthsPerYear}, ${places}))`,
});

export const partYear = delays.line({
  id: 'partYear',
  name: 'Part of a year',
  unit: 'years',
  per: [view, pace],
  sentence: 'The rest of the delay.',
  rule: rule`${delayOfPace} / ${monthsPerYear} - ${wholeYears}`,
});

const phased = chapter('Phasing after delay', 'savings');

export const movedWhole = phased.line({
  id: 'movedWhole',
  name: 'Phasing moved by whole years',
  unit: '%',
  per: [view, pace, year],
  sentence: 'The phasing as many whole years earlier as the delay has.',
  rule: sumWhere(planned, year, yearNumber, rule`${yearNumber} - ${wholeYears}`),
});

export const movedFurther = phased.line({
  id: 'movedFurther',
  name: 'Phasing moved by one year more',
  unit: '%',
  per: [view, pace, year],
  sentence: 'The phasing of the year before that.',
  rule: sumWhere(planned, year, yearNumber, rule`${yearNumber} - ${wholeYears} - 1`),
});

export const reached = phased.line({
  id: 'reached',
  name: 'Phasing after delay',
  unit: '%',
  per: [view, pace, year],
  sentence: 'The phasing moved later by the delay, between two years in proportion.',
  rule: rule`${movedWhole} * (1 - ${partYear}) + ${movedFurther} * ${partYear}`,
});

const services = chapter('Phasing of each service', 'savings');

export const reachedByService = services.line({
  id: 'reachedByService',
  name: 'Phasing as estimated',
  unit: '%',
  per: [service, year],
  sentence: 'By the pace of the service.',
  rule: rule`${pick('Standard', 'As estimated')} + ${pick('Priority', 'As estimated')} + ${pick('Quick win', 'As estimated')}`,
});

export const reachedWithOverrun = services.line({
  id: 'reachedWithOverrun',
  name: 'Phasing with overrun',
  unit: '%',
  per: [service, year],
  sentence: 'By the pace of the service, later by the optimism bias on duration.',
  rule: rule`${pick('Standard', 'With optimism bias')} + ${pick('Priority', 'With optimism bias')} + ${pick('Quick win', 'With optimism bias')}`,
});

/** How far savings have built up once they are late. */
export const delayChapters = [delivery.chapter, delays.chapter, phased.chapter, services.chapter];
