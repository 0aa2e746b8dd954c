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

/** A category of what is bought from suppliers. */
export const category = dimension('category', 'Spend category', 'across');

/** An entry of the register of baseline adjustments. */
export const adjustment = dimension('adjustment', 'Adjustment', 'across');

/** The curve by which a service's saving builds up. */
export const pace = dimension('pace', 'Pace', 'down', ['Standard', 'Priority', 'Quick win']);

/** The ways of drawing such a curve. */
export const shape = dimension('shape', 'Shape', 'down', ['Table', 'Linear', 'Step', 'S-curve']);

/** A group of causes of optimism bias. */
export const biasFactor = dimension('biasFactor', 'Contributory factor', 'across');

/** The Green Book's discount schedules. */
export const schedule = dimension('schedule', 'Schedule', 'across', ['Standard', 'Health', 'Low']);

/** A run of years with one rate in the discount schedules. */
export const discountBand = dimension('discountBand', 'Band', 'down', [
  'Years 1 to 30',
  'Years 31 to 75',
  'Years 76 to 125',
  'Years 126 to 200',
  'Years 201 to 300',
  'Years 301 and later',
]);

/** The services again, as users of another service's work. */
export const servedService = dimension('servedService', 'Used by', 'across');

/** The ways of charging what services do for each other. */
export const method = dimension('method', 'Method', 'down', ['Direct', 'Step-down', 'Reciprocal']);

/** The three things that are shared, each by a key of its own. */
export const purpose = dimension('purpose', 'Shared', 'down', ['Investment', 'Running cost', 'Benefit']);

/** A group of bodies whose saving by itself is known; one of many when the game is entered. */
export const coalition = dimension('coalition', 'Group of bodies', 'down');

/** The keys by which the yearly saving may be shared, side by side; "Own budgets" is what falls to each without sharing. */
export const basis = dimension('basis', 'Shared by', 'down', [
  'Net baseline',
  'Staff',
  'Investment',
  'Blended key',
  'Shapley value',
  'Nucleolus',
  'Own budgets',
  'Per-capita nucleolus',
  'Proportional nucleolus',
  'Separable costs',
  'Stand-alone cost',
  'Equal gain',
  'Running cost',
]);

/** The assumptions that the one-way sensitivities move. */
export const sensitivity = dimension('sensitivity', 'Assumption', 'down', [
  'Lever rates (multiplied by)',
  'Procurement rate (multiplied by)',
  'Net baseline (multiplied by)',
  'Addressable procurement (multiplied by)',
  'Delay (months)',
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
  'Internal recharges add to nothing where both sides are recorded',
  'Addressable procurement is not negative',
  'Phasing rises from 0% to 100%',
  'Weights of the blended key add to 100%',
  'Levers together save no more than if they did not overlap',
  'Yearly saving stays within the baseline and addressable procurement',
  'Net present social value agrees by two routes',
  'Real and nominal cash flows have the same present value',
  'Charges for running costs add to what is charged',
  'The bodies together bear every cost',
  'The bodies together receive every benefit',
  'What the bodies sell each other is what they buy',
  'Shares add to the whole, to the pound',
  'Every body gains from every key',
  'The baselines of the services add to that of the bodies',
  'Transfers between the bodies add to nothing',
  'The gap closed is counted against the gap of the same year',
  'Rounding the saving to share moves it by half a step at most',
  'Opening balances are the closing balances of the year before',
]);
