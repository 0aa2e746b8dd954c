import { chapter } from '../../lines/line';
import { organisation } from '../dimensions';

const bodies = chapter('Whole body and keys', 'inputs');

export const statedNet = bodies.input({
  id: 'statedNet',
  name: 'Net budget as stated',
  unit: '£k?',
  basis: 'net',
  per: [organisation],
  sentence: "The source's own total of the net budgets; blank when it states none.",
});

export const wholeBodyNet = bodies.input({
  id: 'wholeBodyNet',
  name: 'Net budget of the whole body',
  unit: '£k?',
  basis: 'net',
  per: [organisation],
  sentence: "The body's net budget for all its services, for comparison.",
});

export const investment = bodies.input({
  id: 'investment',
  name: 'Investment',
  unit: 'key',
  per: [organisation],
  sentence: 'What each body puts into the programme, in any unit; only the proportions count.',
  least: 0,
});

export const serviceUse = bodies.input({
  id: 'serviceUse',
  name: 'Service use',
  unit: 'key',
  per: [organisation],
  sentence: 'How much each body uses the shared services, in any unit; only the proportions count.',
  least: 0,
});

export const costDriver = bodies.input({
  id: 'costDriver',
  name: 'Cost drivers',
  unit: 'key',
  per: [organisation],
  sentence: 'Key activities that drive cost at each body, in any unit; only the proportions count.',
  least: 0,
});

export const standAloneSaving = bodies.input({
  id: 'standAloneSaving',
  name: 'Saving on its own',
  unit: '£k',
  per: [organisation],
  sentence: 'Yearly saving that the body could make without the others; what sharing gives is set against it.',
});

/** What is known of each body as a whole. */
export const bodiesChapters = [bodies.chapter];
