import { first, previous, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation, year } from '../dimensions';
import { cashBenefits, netCash } from './cashFlow';

const forecast = chapter('Funding gap and council tax by year', 'inputs');

export const fundingGap = forecast.input({
  id: 'fundingGap',
  name: 'Cumulative funding gap',
  unit: '£k?',
  per: [organisation, year],
  sentence:
    'Yearly shortfall reached by the year if nothing is done; cumulative, so years are never added; a surplus is negative.',
  isLevel: true,
});

export const councilTaxRise = forecast.input({
  id: 'councilTaxRise',
  name: 'Rise in council tax',
  unit: '%',
  per: [organisation, year],
  sentence: 'Rise in the year beyond the one that the forecast of the gap assumes; it lasts.',
  least: -1,
  most: 1,
});

const tax = chapter('Council tax', 'inputs');

export const councilTaxIncome = tax.input({
  id: 'councilTaxIncome',
  name: 'Council tax income',
  unit: '£k',
  per: [organisation],
  sentence: 'Yearly yield; one per cent more brings in one per cent of it.',
  least: 0,
});

const gap = chapter('Funding gap of each body', 'results');

export const taxLevel = gap.line({
  id: 'taxLevel',
  name: 'Council tax against the forecast',
  unit: 'factor',
  per: [organisation, year],
  sentence: 'Rises beyond the forecast, compounded.',
  rule: self => first(year, rule`1 + ${councilTaxRise}`, rule`${previous(self, year)} * (1 + ${councilTaxRise})`),
});

export const gapKnown = gap.line({
  id: 'gapKnown',
  name: 'Gap is forecast',
  unit: 'number',
  per: [organisation, year],
  sentence: '1 where the body forecasts a gap for the year.',
  rule: rule`if(given(${fundingGap}), 1, 0)`,
});

export const gapCounted = gap.line({
  id: 'gapCounted',
  name: 'Gap after council tax',
  unit: '£k',
  per: [organisation, year],
  sentence: 'The forecast gap less the extra council tax; nothing where none is forecast.',
  isLevel: true,
  rule: rule`if(given(${fundingGap}), ${fundingGap} - ${councilTaxIncome} * (${taxLevel} - 1), 0)`,
});

export const gapStep = gap.line({
  id: 'gapStep',
  name: 'Rise of the gap in the year',
  unit: '£k',
  per: [organisation, year],
  sentence: 'The cumulative gap less that of the year before.',
  rule: first(year, gapCounted, rule`if(${gapKnown} = 1, ${gapCounted} - ${previous(gapCounted, year)}, 0)`),
});

const all = chapter('Funding gap of all bodies', 'results');

export const gapOfAll = all.line({
  id: 'gapOfAll',
  name: 'Cumulative funding gap of all bodies',
  unit: '£k',
  per: [year],
  sentence: 'Yearly shortfall reached by the year; blank beyond the forecast; years are never added.',
  isLevel: true,
  rule: rule`if(${sum(gapKnown, organisation)} > 0, ${sum(gapCounted, organisation)}, absent)`,
});

export const gapClosed = all.line({
  id: 'gapClosed',
  name: 'Share of the gap closed, net',
  unit: '%',
  per: [year],
  sentence: 'Net cash with optimism bias against the cumulative gap of the same year.',
  rule: rule`if(given(${gapOfAll}), if(${gapOfAll} > 0, ${netCash} / ${gapOfAll}, absent), absent)`,
});

export const gapClosedGross = all.line({
  id: 'gapClosedGross',
  name: 'Share of the gap closed, gross',
  unit: '%',
  per: [year],
  sentence: 'Cash-releasing benefits with optimism bias against the cumulative gap of the same year.',
  rule: rule`if(given(${gapOfAll}), if(${gapOfAll} > 0, ${cashBenefits} / ${gapOfAll}, absent), absent)`,
});

export const gapLeft = all.line({
  id: 'gapLeft',
  name: 'Gap left',
  unit: '£k',
  per: [year],
  sentence: 'The cumulative gap less the net cash of the year.',
  isLevel: true,
  rule: rule`if(given(${gapOfAll}), ${gapOfAll} - ${netCash}, absent)`,
});

/** The funding gap, and how far it is closed. */
export const fundingGapChapters = [forecast.chapter, tax.chapter, gap.chapter, all.chapter];
