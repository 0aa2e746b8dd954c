import { at, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { method, organisation, service } from '../dimensions';
import { chargesByMethod, costsReachingBodies } from '../serviceCharges';
import { netOfBody } from './baseline';
import { chargingMethod, fixedPart, servedPart, stepOrder } from './chargeInputs';
import { actualShareOfService, chargeShare, chargedCost, useShareOfService } from './costPools';
import { evenShare } from './keys';

const methods = chapter('Cost that reaches the bodies, by method', 'charges');

export const reachingBodies = methods.algorithm({
  id: 'reachingBodies',
  name: 'Reaches the bodies',
  unit: '£k',
  per: [method, service],
  sentence: 'What is charged on to the bodies from the service once services have charged each other.',
  by: 'Direct, step-down and reciprocal allocation',
  from: [chargedCost, servedPart, stepOrder],
  compute: costsReachingBodies,
});

const byMethod = chapter('Charges by method', 'charges');

export const chargeByMethod = byMethod.algorithm({
  id: 'chargeByMethod',
  name: 'Charged',
  unit: '£k',
  per: [method, organisation],
  sentence: 'All services together, for comparison of the methods.',
  by: 'Sum over the services',
  from: [reachingBodies, chargeShare],
  compute: chargesByMethod,
});

const chosen = chapter('Cost that reaches the bodies by the method chosen', 'charges');

export const reachingChosen = chosen.line({
  id: 'reachingChosen',
  name: 'Reaches the bodies',
  unit: '£k',
  per: [service],
  sentence: 'By the method chosen.',
  rule: rule`if(${chargingMethod} = 0, ${at(reachingBodies, method, 'Direct')}, if(${chargingMethod} = 1, ${at(reachingBodies, method, 'Step-down')}, ${at(reachingBodies, method, 'Reciprocal')}))`,
});

const charges = chapter('Charges for running costs', 'charges');

export const charge = charges.line({
  id: 'charge',
  name: 'Charge',
  unit: '£k',
  per: [organisation, service],
  sentence: 'What the body pays a year for the service at steady state.',
  rule: rule`${reachingChosen} * ${chargeShare}`,
});

export const trueUp = charges.line({
  id: 'trueUp',
  name: 'True-up',
  unit: '£k',
  per: [organisation, service],
  sentence: 'Paid on, or (back), once the actual activity is known: the variable part by actual instead of budget.',
  rule: rule`${reachingChosen} * (1 - ${fixedPart}) * (${actualShareOfService} - ${useShareOfService})`,
});

const bodies = chapter('Charges of each body', 'charges');

export const chargeOfBody = bodies.line({
  id: 'chargeOfBody',
  name: 'Charge',
  unit: '£k',
  per: [organisation],
  sentence: 'All services together.',
  rule: sum(charge, service),
});

export const trueUpOfBody = bodies.line({
  id: 'trueUpOfBody',
  name: 'True-up',
  unit: '£k',
  per: [organisation],
  sentence: 'All services together; all bodies together add to nothing.',
  rule: sum(trueUp, service),
});

export const chargeAgainstAlone = bodies.line({
  id: 'chargeAgainstAlone',
  name: 'Charge less its own baseline',
  unit: '£k',
  per: [organisation],
  sentence: 'Below nothing where the charge is less than what the body spends today.',
  rule: rule`${chargeOfBody} - ${netOfBody}`,
});

const programme = chapter('Charges of all bodies', 'charges');

export const chargedOfAll = programme.line({
  id: 'chargedOfAll',
  name: 'Cost charged',
  unit: '£k',
  per: [],
  sentence: 'All services together.',
  rule: sum(chargedCost, service),
});

export const chargesOfAll = programme.line({
  id: 'chargesOfAll',
  name: 'Charges of all bodies',
  unit: '£k',
  per: [],
  sentence: 'Adds to the cost charged.',
  rule: sum(chargeOfBody, organisation),
});

export const chargeKey = programme.line({
  id: 'chargeKey',
  name: 'Share of all charges',
  unit: '%',
  per: [organisation],
  sentence: 'A key by running cost; the even share where nothing is charged.',
  rule: rule`if(${chargesOfAll} = 0, ${evenShare}, ${chargeOfBody} / ${chargesOfAll})`,
});

/** What each body pays for the running of the services. */
export const chargesChapters = [
  methods.chapter,
  byMethod.chapter,
  chosen.chapter,
  charges.chapter,
  bodies.chapter,
  programme.chapter,
];
