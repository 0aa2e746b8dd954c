import { at, first, previous, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { basis, organisation, purpose } from '../dimensions';
import { key } from './shares';

const BASES = basis.members ?? [];

const takes = (member: 'Investment' | 'Running cost' | 'Benefit') =>
  rule`if(${at(keyChosen, purpose, member)} = ${basisNumber}, ${key}, 0)`;

const choice = chapter('Keys chosen', 'assumptions');

export const keyChosen = choice.input({
  id: 'keyChosen',
  name: 'Shared by',
  unit: 'number',
  per: [purpose],
  sentence: `The key for each: ${BASES.map((name, index) => `${index} ${name.toLowerCase()}`).join(', ')}.`,
  choices: BASES,
});

const picks = chapter('Keys in use', 'allocation');

export const basisNumber = picks.line({
  id: 'basisNumber',
  name: 'Number',
  unit: 'number',
  per: [basis],
  sentence: 'The number by which the key is chosen.',
  rule: self => first(basis, rule`0`, rule`${previous(self, basis)} + 1`),
});

const used = chapter('Keys in use, by key', 'allocation');

export const investmentPart = used.line({
  id: 'investmentPart',
  name: 'For investment',
  unit: '%',
  per: [basis, organisation],
  sentence: 'The key where it is the one chosen for investment.',
  rule: takes('Investment'),
});

export const runningCostPart = used.line({
  id: 'runningCostPart',
  name: 'For running cost',
  unit: '%',
  per: [basis, organisation],
  sentence: 'The key where it is the one chosen for running cost.',
  rule: takes('Running cost'),
});

export const benefitPart = used.line({
  id: 'benefitPart',
  name: 'For benefit',
  unit: '%',
  per: [basis, organisation],
  sentence: 'The key where it is the one chosen for the benefit.',
  rule: takes('Benefit'),
});

const chosen = chapter('Keys in use', 'allocation');

export const investmentKey = chosen.line({
  id: 'investmentKey',
  name: 'Key for investment',
  unit: '%',
  per: [organisation],
  sentence: 'By which one-off costs are borne.',
  rule: sum(investmentPart, basis),
});

export const runningCostKey = chosen.line({
  id: 'runningCostKey',
  name: 'Key for running cost',
  unit: '%',
  per: [organisation],
  sentence: 'By which recurring costs are borne.',
  rule: sum(runningCostPart, basis),
});

export const benefitKey = chosen.line({
  id: 'benefitKey',
  name: 'Key for benefit',
  unit: '%',
  per: [organisation],
  sentence: 'By which savings are shared, but for services with a key of their own.',
  rule: sum(benefitPart, basis),
});

/** The keys chosen for investment, running cost and benefit. */
export const keysInUseChapters = [choice.chapter, picks.chapter, used.chapter, chosen.chapter];
