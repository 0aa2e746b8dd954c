import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation } from '../dimensions';

const pay = chapter('Pay', 'inputs');

export const averagePay = pay.input({
  id: 'averagePay',
  name: 'Average pay',
  unit: '£k/FTE',
  per: [organisation],
  sentence: 'Yearly pay of a post of the kind that is released, before on-costs.',
  least: 0,
});

export const employerInsurance = pay.input({
  id: 'employerInsurance',
  name: "Employer's national insurance",
  unit: '%',
  per: [organisation],
  sentence: 'Effective rate on the whole pay.',
  least: 0,
  most: 1,
});

export const employerPension = pay.input({
  id: 'employerPension',
  name: "Employer's pension contribution",
  unit: '%',
  per: [organisation],
  sentence: "Rate of the body's pension fund on pay.",
  least: 0,
  most: 1,
});

export const overheadPerPost = pay.input({
  id: 'overheadPerPost',
  name: 'Overhead of a post',
  unit: '£k/FTE',
  per: [organisation],
  sentence: 'Yearly cost that goes with a post and ends with it.',
  least: 0,
});

export const redundancyPerPost = pay.input({
  id: 'redundancyPerPost',
  name: 'Redundancy and pension strain of a post',
  unit: '£k/FTE',
  per: [organisation],
  sentence: 'Paid once when a post is released, at the pace of the standard phasing; beside the cost of change below.',
  least: 0,
});

const loaded = chapter('Loaded cost of a post', 'savings');

export const loadedCost = loaded.line({
  id: 'loadedCost',
  name: 'Loaded cost of a post',
  unit: '£k/FTE',
  per: [organisation],
  sentence: "Pay with the employer's on-costs, and the overhead that ends with the post.",
  rule: rule`${averagePay} * (1 + ${employerInsurance} + ${employerPension}) + ${overheadPerPost}`,
});

/** What a post costs. */
export const payChapters = [pay.chapter, loaded.chapter];
