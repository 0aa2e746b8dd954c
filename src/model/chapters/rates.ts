import { first, previous, sum, sumWhere } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { discountBand, schedule, year } from '../dimensions';
import { yearNumber } from './curves';

const own = chapter('Discount rate', 'assumptions');

export const discountRate = own.input({
  id: 'discountRate',
  name: 'Discount rate of its own',
  unit: '%?',
  per: [year],
  sentence: 'Real rate from the year before to this one, in place of the schedule; blank where the schedule holds.',
});

const schedules = chapter('Discount schedules', 'assumptions');

export const bandRate = schedules.input({
  id: 'bandRate',
  name: 'Real discount rate',
  unit: '%',
  per: [discountBand, schedule],
  sentence: "The Green Book's rate for a year of the band.",
});

const bands = chapter('Bands of the discount schedules', 'assumptions');

export const bandFrom = bands.input({
  id: 'bandFrom',
  name: 'From year',
  unit: 'years',
  per: [discountBand],
  sentence: 'The first year to which the rate leads.',
});

export const bandTo = bands.input({
  id: 'bandTo',
  name: 'To year',
  unit: 'years',
  per: [discountBand],
  sentence: 'The last year to which the rate leads.',
});

const chosen = chapter('Schedule chosen', 'assumptions');

export const scheduleChosen = chosen.input({
  id: 'scheduleChosen',
  name: 'Discount schedule',
  unit: 'number',
  per: [],
  sentence: '0 standard, 1 health, 2 low (the sensitivity for long horizons).',
  choices: ['Standard', 'Health', 'Low'],
});

const workings = chapter('Discount rate of each year', 'cashflow');

export const scheduleNumber = workings.line({
  id: 'scheduleNumber',
  name: 'Number of the schedule',
  unit: 'number',
  per: [schedule],
  sentence: 'The number by which it is chosen.',
  rule: self => first(schedule, rule`0`, rule`${previous(self, schedule)} + 1`),
});

export const bandRateChosen = workings.line({
  id: 'bandRateChosen',
  name: 'Rate of the schedule chosen',
  unit: '%',
  per: [discountBand],
  sentence: 'Of the band.',
  rule: sumWhere(bandRate, schedule, scheduleNumber, scheduleChosen),
});

export const bandRateInYear = workings.line({
  id: 'bandRateInYear',
  name: 'Rate of the band in its years',
  unit: '%',
  per: [discountBand, year],
  sentence: 'Nothing outside the band.',
  rule: rule`if(and(${yearNumber} >= ${bandFrom}, ${yearNumber} <= ${bandTo}), ${bandRateChosen}, 0)`,
});

const factors = chapter('Discount rates and factors', 'cashflow');

export const discountRateUsed = factors.line({
  id: 'discountRateUsed',
  name: 'Discount rate',
  unit: '%',
  per: [year],
  sentence: 'Real rate from the year before to this one; year 0 is not discounted.',
  rule: rule`if(given(${discountRate}), ${discountRate}, ${sum(bandRateInYear, discountBand)})`,
});

export const discountFactor = factors.line({
  id: 'discountFactor',
  name: 'Discount factor',
  unit: 'factor',
  per: [year],
  sentence: 'Year 0 counts in full; each later year divides by one plus its rate.',
  rule: self => first(year, rule`1`, rule`${previous(self, year)} / (1 + ${discountRateUsed})`),
});

/** The discount rate of each year. */
export const ratesChapters = [
  own.chapter,
  schedules.chapter,
  bands.chapter,
  chosen.chapter,
  workings.chapter,
  factors.chapter,
];
