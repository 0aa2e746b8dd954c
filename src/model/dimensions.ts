import { dimension } from '../lines/dimension';

/** A public body that takes part. */
export const organisation = dimension('organisation', 'Body', 'down');

/** A support service in scope. */
export const service = dimension('service', 'Service', 'down');

/** A way of saving that works on a service's budget, in the order in which they are applied. */
export const lever = dimension('lever', 'Lever', 'across');

/** A financial year, April to March; the first one is year 0. */
export const year = dimension('year', 'Year', 'across');

/** A kind of cost of change. */
export const costCategory = dimension('costCategory', 'Cost of change', 'down');

/** The appraisal with costs and benefits as estimated, and with optimism bias applied to both. */
export const view = dimension('view', 'View', 'across', ['As estimated', 'With optimism bias']);

/** The keys by which the yearly saving may be shared, side by side; "Own budgets" is what falls to each without sharing. */
export const basis = dimension('basis', 'Shared by', 'down', [
  'Net baseline',
  'Staff',
  'Investment',
  'Blended key',
  'Shapley value',
  'Nucleolus',
  'Own budgets',
]);

/** The assumptions that the one-way sensitivities move. */
export const sensitivity = dimension('sensitivity', 'Assumption', 'down', [
  'Lever rates (multiplied by)',
  'Procurement rate (multiplied by)',
  'Net baseline (multiplied by)',
  'Addressable procurement (multiplied by)',
  'Delay (years)',
  'Realisation (share achieved)',
  'Optimism bias on benefits (rate)',
  'Cost of change (multiplied by)',
  'Optimism bias on costs (multiplied by)',
  'Discount rate (every year)',
]);

/** What must hold before anyone signs. */
export const check = dimension('check', 'Check', 'down', [
  'Net budgets agree with the totals stated by the sources',
  'No budget, income or staff number is negative',
  'Addressable procurement is not negative',
  'Phasing rises from 0% to 100%',
  'Weights of the blended key add to 100%',
  'Levers together save no more than if they did not overlap',
  'Yearly saving stays within the baseline and addressable procurement',
  'Net present social value agrees by two routes',
  'Shares add to the whole, to the pound',
  'Every body gains from every key',
]);
