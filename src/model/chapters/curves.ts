import { at, first, most, previous } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { pace, service, shape, year } from '../dimensions';
import {
  paceMiddle,
  paceShape,
  paceStart,
  paceSteepness,
  paceYears,
  phasing,
  phasingOfPace,
  servicePace,
} from './phasing';

const chosen = (member: 'Table' | 'Linear' | 'Step' | 'S-curve') => at(takesShape, shape, member);

const time = chapter('Years', 'savings');

export const yearNumber = time.line({
  id: 'yearNumber',
  name: 'Year number',
  unit: 'years',
  per: [year],
  sentence: 'Years since year 0.',
  rule: self => first(year, rule`0`, rule`${previous(self, year)} + 1`),
});

export const yearsAhead = time.line({
  id: 'yearsAhead',
  name: 'Last year number',
  unit: 'years',
  per: [],
  sentence: 'Years from year 0 to the last year.',
  rule: most(yearNumber, year),
});

const choice = chapter('Curves chosen', 'savings');

export const shapeNumber = choice.line({
  id: 'shapeNumber',
  name: 'Number',
  unit: 'number',
  per: [shape],
  sentence: 'The number by which the shape is chosen.',
  rule: self => first(shape, rule`0`, rule`${previous(self, shape)} + 1`),
});

export const paceNumber = choice.line({
  id: 'paceNumber',
  name: 'Number',
  unit: 'number',
  per: [pace],
  sentence: 'The number by which the pace is chosen.',
  rule: self => first(pace, rule`0`, rule`${previous(self, pace)} + 1`),
});

export const takesShape = choice.line({
  id: 'takesShape',
  name: 'Chosen',
  unit: 'number',
  per: [pace, shape],
  sentence: '1 for the shape of the pace.',
  rule: rule`if(${paceShape} = ${shapeNumber}, 1, 0)`,
});

export const takesPace = choice.line({
  id: 'takesPace',
  name: 'Chosen',
  unit: 'number',
  per: [service, pace],
  sentence: '1 for the pace of the service.',
  rule: rule`if(${servicePace} = ${paceNumber}, 1, 0)`,
});

const drawn = chapter('Curves', 'savings');

export const tableReached = drawn.line({
  id: 'tableReached',
  name: 'Table',
  unit: '%',
  per: [pace, year],
  sentence: 'The phasing of the pace itself, or else that of all.',
  rule: rule`if(given(${phasingOfPace}), ${phasingOfPace}, ${phasing})`,
});

export const linearReached = drawn.line({
  id: 'linearReached',
  name: 'Linear',
  unit: '%',
  per: [pace, year],
  sentence: 'In equal steps from the first year of saving to the full saving.',
  rule: rule`max(0, min(1, (${yearNumber} - ${paceStart} + 1) / ${paceYears}))`,
});

export const stepReached = drawn.line({
  id: 'stepReached',
  name: 'Step',
  unit: '%',
  per: [pace, year],
  sentence: 'All at once in the first year of saving.',
  rule: rule`if(${linearReached} > 0, 1, 0)`,
});

const logistic = chapter('S-curve', 'savings');

export const logisticStart = logistic.line({
  id: 'logisticStart',
  name: 'Logistic curve at the start',
  unit: 'number',
  per: [pace],
  sentence: 'Where the curve would begin; taken off so that it begins at nothing.',
  rule: rule`1 / (1 + exp(${paceSteepness} * ${paceMiddle}))`,
});

export const logisticEnd = logistic.line({
  id: 'logisticEnd',
  name: 'Logistic curve at the end',
  unit: 'number',
  per: [pace],
  sentence: 'Where the curve would end; stretched so that it ends at the whole.',
  rule: rule`1 / (1 + exp(${paceSteepness} * (${paceMiddle} - 1)))`,
});

export const curveReached = logistic.line({
  id: 'curveReached',
  name: 'S-curve',
  unit: '%',
  per: [pace, year],
  sentence: 'Slow, fast, slow: the logistic curve over the linear one.',
  rule: rule`(1 / (1 + exp(${paceSteepness} * (${paceMiddle} - ${linearReached}))) - ${logisticStart}) / (${logisticEnd} - ${logisticStart})`,
});

const reaching = chapter('Phasing as planned and after delay', 'savings');

export const planned = reaching.line({
  id: 'planned',
  name: 'Phasing as planned',
  unit: '%',
  per: [pace, year],
  sentence: 'By the shape chosen for the pace.',
  rule: rule`${chosen('Table')} * ${tableReached} + ${chosen('Linear')} * ${linearReached} + ${chosen('Step')} * ${stepReached} + ${chosen('S-curve')} * ${curveReached}`,
});

/** The curve of each pace. */
export const curvesChapters = [time.chapter, choice.chapter, drawn.chapter, logistic.chapter, reaching.chapter];
