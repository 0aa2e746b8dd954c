import { at, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { basis, organisation, service } from '../dimensions';
import { coreShortfalls, worstGroupOfOne } from '../gameShares';
import { wholeParts } from '../wholeParts';
import { poundsPerThousand, roundingStep } from './conventions';
import { GAME_LINES } from './games';
import { benefitKey } from './keysInUse';
import { procurementSaving, yearlySaving } from './savings';
import { serviceSaving } from './serviceSavings';
import { savingToShare, share } from './shares';

const own = chapter('Keys of single services', 'inputs');

export const serviceKey = own.input({
  id: 'serviceKey',
  name: 'Key of its own',
  unit: 'key?',
  per: [organisation, service],
  sentence: 'By which the saving of this service is shared, in any unit; blank in all: the key chosen for the benefit.',
  least: 0,
});

const services = chapter('Services with a key of their own', 'allocation');

export const serviceKeyCounted = services.line({
  id: 'serviceKeyCounted',
  name: 'Key',
  unit: 'key',
  per: [organisation, service],
  sentence: 'Nothing where none is given.',
  rule: rule`if(given(${serviceKey}), ${serviceKey}, 0)`,
});

const totals = chapter('Savings of each service to share', 'allocation');

export const serviceKeyTotal = totals.line({
  id: 'serviceKeyTotal',
  name: 'Keys of all bodies',
  unit: 'key',
  per: [service],
  sentence: 'Nothing where the service has no key of its own.',
  rule: sum(serviceKeyCounted, organisation),
});

export const savingOfService = totals.line({
  id: 'savingOfService',
  name: 'Yearly saving',
  unit: '£k',
  per: [service],
  sentence: 'All bodies together, at steady state.',
  rule: sum(serviceSaving, organisation),
});

const shared = chapter('Savings of each service, shared', 'allocation');

export const sharedOfService = shared.line({
  id: 'sharedOfService',
  name: 'Share',
  unit: '£k',
  per: [organisation, service],
  sentence: "By the service's own key where it has one.",
  rule: rule`${savingOfService} * if(${serviceKeyTotal} > 0, ${serviceKeyCounted} / ${serviceKeyTotal}, ${benefitKey})`,
});

const parts = chapter('What each body receives of the savings in services and procurement', 'allocation');

export const sharedInServices = parts.line({
  id: 'sharedInServices',
  name: 'Of savings in services',
  unit: '£k',
  per: [organisation],
  sentence: 'Its shares of all services.',
  rule: sum(sharedOfService, service),
});

export const sharedInProcurement = parts.line({
  id: 'sharedInProcurement',
  name: 'Of savings by procurement',
  unit: '£k',
  per: [organisation],
  sentence: 'By the key for benefit.',
  rule: rule`${sum(procurementSaving, organisation)} * ${benefitKey}`,
});

const agreed = chapter('The key agreed for the whole saving', 'allocation');

export const agreedKey = agreed.line({
  id: 'agreedKey',
  name: 'Agreed key',
  unit: '%',
  per: [organisation],
  sentence: 'What the body receives of every pound saved, all services and procurement together, at steady state.',
  rule: rule`if(${yearlySaving} = 0, ${benefitKey}, (${sharedInServices} + ${sharedInProcurement}) / ${yearlySaving})`,
});

export const agreedShare = wholeParts(
  agreed,
  {
    id: 'agreedShare',
    name: 'Share by the agreed key',
    unit: '£',
    per: [organisation],
    sentence: 'What the body keeps a year once the saving is shared.',
  },
  organisation,
  savingToShare,
  agreedKey,
  roundingStep,
);

export const ownSaving = agreed.line({
  id: 'ownSaving',
  name: 'Saving in its own budgets',
  unit: '£',
  per: [organisation],
  sentence: 'What is taken off the budgets of the body, a year.',
  rule: at(share, basis, 'Own budgets'),
});

export const transfer = agreed.line({
  id: 'transfer',
  name: 'Receives or (pays)',
  unit: '£',
  per: [organisation],
  sentence: 'The share less the saving in its own budgets; all bodies together add to nothing.',
  rule: rule`${agreedShare} - ${ownSaving}`,
});

const tested = chapter('Fairness of the agreed key', 'allocation');

export const agreedShortfall = tested.algorithm({
  id: 'agreedShortfall',
  name: 'Shortfall of the worst-off group',
  unit: '£',
  per: [],
  sentence: 'What the group most inclined to leave would save by itself, less what it is given by the agreed key.',
  by: 'Core test of the game',
  from: [agreedShare, poundsPerThousand, ...GAME_LINES],
  compute: coreShortfalls,
});

export const agreedInCore = tested.line({
  id: 'agreedInCore',
  name: 'In the core',
  unit: 'number',
  per: [],
  sentence: '1 where no group would do better by itself, within two steps of the rounding.',
  rule: rule`if(${agreedShortfall} <= ${roundingStep} + ${roundingStep}, 1, 0)`,
});

export const inAgreedWorstGroup = tested.algorithm({
  id: 'inAgreedWorstGroup',
  name: 'In the worst-off group',
  unit: 'number',
  per: [organisation],
  sentence: '1 for the bodies of the group that fares worst under the agreed key.',
  by: 'Core test of the game',
  from: [agreedShare, poundsPerThousand, ...GAME_LINES],
  compute: worstGroupOfOne,
});

/** What each body keeps of the saving. */
export const agreedShareChapters = [
  own.chapter,
  services.chapter,
  totals.chapter,
  shared.chapter,
  parts.chapter,
  agreed.chapter,
  tested.chapter,
];
