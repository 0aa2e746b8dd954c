import { first, previous } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { year } from '../dimensions';
import { discountRateUsed } from './rates';

const rises = chapter('Inflation', 'assumptions');

export const inflation = rises.input({
  id: 'inflation',
  name: 'Price inflation',
  unit: '%',
  per: [year],
  sentence: 'Rise of prices from the year before to this one; year 0 has none.',
});

export const payInflation = rises.input({
  id: 'payInflation',
  name: 'Pay inflation',
  unit: '%',
  per: [year],
  sentence: 'Rise of pay from the year before to this one; year 0 has none.',
});

const parts = chapter('Pay and prices', 'assumptions');

export const savingPayPart = parts.input({
  id: 'savingPayPart',
  name: 'Pay in the savings',
  unit: '%',
  per: [],
  sentence: 'Part of the savings that rises with pay; the rest rises with prices.',
  least: 0,
  most: 1,
});

export const costPayPart = parts.input({
  id: 'costPayPart',
  name: 'Pay in the costs',
  unit: '%',
  per: [],
  sentence: 'Part of the costs that rises with pay; the rest rises with prices.',
  least: 0,
  most: 1,
});

const levels = chapter('Price levels', 'cashflow');

export const priceLevel = levels.line({
  id: 'priceLevel',
  name: 'Price level',
  unit: 'factor',
  per: [year],
  sentence: 'Prices of the year against those of year 0.',
  rule: self => first(year, rule`1`, rule`${previous(self, year)} * (1 + ${inflation})`),
});

export const payLevel = levels.line({
  id: 'payLevel',
  name: 'Pay level',
  unit: 'factor',
  per: [year],
  sentence: 'Pay of the year against that of year 0.',
  rule: self => first(year, rule`1`, rule`${previous(self, year)} * (1 + ${payInflation})`),
});

export const nominalFactor = levels.line({
  id: 'nominalFactor',
  name: 'Nominal discount factor',
  unit: 'factor',
  per: [year],
  sentence: 'Divides by one plus the real rate and one plus inflation together.',
  rule: self => first(year, rule`1`, rule`${previous(self, year)} / ((1 + ${discountRateUsed}) * (1 + ${inflation}))`),
});

/** Pay and prices of each year. */
export const pricesChapters = [rises.chapter, parts.chapter, levels.chapter];
