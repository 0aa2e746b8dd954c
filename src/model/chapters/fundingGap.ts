import { at, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation, view, year } from '../dimensions';
import { benefits, netBenefit } from './cashFlow';
import { fundingGap } from './inputs';

const gap = chapter('Funding gap', 'results');

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
  name: 'Gap counted',
  unit: '£k',
  per: [organisation, year],
  sentence: 'The forecast gap, nothing where there is none.',
  rule: rule`if(given(${fundingGap}), ${fundingGap}, 0)`,
});

export const gapOfAll = gap.line({
  id: 'gapOfAll',
  name: 'Cumulative funding gap of all bodies',
  unit: '£k',
  per: [year],
  sentence: 'Yearly shortfall reached by the year; blank beyond the forecast.',
  rule: rule`if(${sum(gapKnown, organisation)} > 0, ${sum(gapCounted, organisation)}, absent)`,
});

export const gapClosed = gap.line({
  id: 'gapClosed',
  name: 'Share of the gap closed, net',
  unit: '%',
  per: [year],
  sentence: 'Net benefit with optimism bias against the cumulative gap of the same year.',
  rule: rule`if(given(${gapOfAll}), if(${gapOfAll} > 0, ${at(netBenefit, view, 'With optimism bias')} / ${gapOfAll}, absent), absent)`,
});

export const gapClosedGross = gap.line({
  id: 'gapClosedGross',
  name: 'Share of the gap closed, gross',
  unit: '%',
  per: [year],
  sentence: 'Benefits with optimism bias against the cumulative gap of the same year.',
  rule: rule`if(given(${gapOfAll}), if(${gapOfAll} > 0, ${at(benefits, view, 'With optimism bias')} / ${gapOfAll}, absent), absent)`,
});

export const fundingGapChapters = [gap.chapter];
