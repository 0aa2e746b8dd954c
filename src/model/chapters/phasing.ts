import { chapter } from '../../lines/line';
import { pace, service, year } from '../dimensions';

const table = chapter('Phasing', 'assumptions');

export const phasing = table.input({
  id: 'phasing',
  name: 'Phasing',
  unit: '%',
  per: [year],
  sentence: 'Share of the steady-state saving reached in the year, for every pace that takes the table.',
  least: 0,
  most: 1,
});

const paces = chapter('Curves of priority services and quick wins', 'assumptions');

export const phasingOfPace = paces.input({
  id: 'phasingOfPace',
  name: 'Phasing of its own',
  unit: '%?',
  per: [pace, year],
  sentence: 'Takes the place of the phasing above for a pace that takes the table; blank where that holds.',
  least: 0,
  most: 1,
});

const curves = chapter('Shape of each curve', 'assumptions');

export const paceShape = curves.input({
  id: 'paceShape',
  name: 'Shape',
  unit: 'number',
  per: [pace],
  sentence: '0 the table, 1 linear, 2 a step, 3 an S-curve.',
  choices: ['Table', 'Linear', 'Step', 'S-curve'],
});

export const paceStart = curves.input({
  id: 'paceStart',
  name: 'First year of saving',
  unit: 'years',
  per: [pace],
  sentence: 'Years after year 0 in which the curve begins.',
  least: 0,
  otherwise: 1,
});

export const paceYears = curves.input({
  id: 'paceYears',
  name: 'Years to the full saving',
  unit: 'years',
  per: [pace],
  sentence: 'Length of a linear or S-shaped rise.',
  least: 1,
  otherwise: 4,
});

export const paceSteepness = curves.input({
  id: 'paceSteepness',
  name: 'Steepness of the S-curve',
  unit: 'number',
  per: [pace],
  sentence: 'Over the whole rise; 8 is customary.',
  least: 1,
  most: 50,
  otherwise: 8,
});

export const paceMiddle = curves.input({
  id: 'paceMiddle',
  name: 'Middle of the S-curve',
  unit: '%',
  per: [pace],
  sentence: 'Part of the rise after which it is steepest.',
  least: 0,
  most: 1,
  otherwise: 0.5,
});

export const paceMonths = curves.input({
  id: 'paceMonths',
  name: 'Months into the year',
  unit: 'months',
  per: [pace],
  sentence: 'Savings of a year begin this many months into it: the part-year effect.',
  least: 0,
  most: 12,
});

const tags = chapter('Pace of each service', 'assumptions');

export const servicePace = tags.input({
  id: 'servicePace',
  name: 'Pace',
  unit: 'number',
  per: [service],
  sentence: '0 standard, 1 priority, 2 quick win.',
  choices: ['Standard', 'Priority', 'Quick win'],
});

/** How savings build up. */
export const phasingChapters = [table.chapter, paces.chapter, curves.chapter, tags.chapter];
