import { chapter } from '../../lines/line';
import { year } from '../dimensions';

const usual = chapter('Risk, society and business as usual', 'assumptions');

export const riskCost = usual.input({
  id: 'riskCost',
  name: 'Expected cost of risks',
  unit: '£k',
  per: [year],
  sentence: 'Probability times impact of the risks of the programme; never what optimism bias covers already.',
});

export const usualCost = usual.input({
  id: 'usualCost',
  name: 'Cost that business as usual would incur',
  unit: '£k',
  per: [year],
  sentence: 'One-off cost that the programme makes needless, such as a system each body would have replaced.',
});

export const usualRisk = usual.input({
  id: 'usualRisk',
  name: 'Expected cost of risks of business as usual',
  unit: '£k',
  per: [year],
  sentence: 'What the risks of carrying on as before would cost.',
});

export const societalBenefit = usual.input({
  id: 'societalBenefit',
  name: 'Benefit to society',
  unit: '£k',
  per: [year],
  sentence: 'Monetised benefit to people outside the bodies; counts in the appraisal, closes no gap.',
});

/** Risks, and what carrying on as before would cost. */
export const businessAsUsualChapters = [usual.chapter];
