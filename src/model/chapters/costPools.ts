import { sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation, service } from '../dimensions';
import { netBaseline, netOfService } from './baseline';
import { activity, activityActual, fixedPart, practicalCapacity, reservedCapacity } from './chargeInputs';
import { evenShare } from './keys';
import { serviceSaving } from './serviceSavings';

const use = chapter('Use of the services by the bodies', 'charges');

export const activityCounted = use.line({
  id: 'activityCounted',
  name: 'Activity',
  unit: 'key',
  per: [organisation, service],
  sentence: 'Nothing where none is given.',
  rule: rule`if(given(${activity}), ${activity}, 0)`,
});

export const reservedCounted = use.line({
  id: 'reservedCounted',
  name: 'Capacity reserved',
  unit: 'key',
  per: [organisation, service],
  sentence: 'Nothing where none is given.',
  rule: rule`if(given(${reservedCapacity}), ${reservedCapacity}, 0)`,
});

export const actualCounted = use.line({
  id: 'actualCounted',
  name: 'Actual activity',
  unit: 'key',
  per: [organisation, service],
  sentence: 'Nothing where none is given.',
  rule: rule`if(given(${activityActual}), ${activityActual}, 0)`,
});

const totals = chapter('Cost pools', 'charges');

export const activityOfService = totals.line({
  id: 'activityOfService',
  name: 'Activity of all bodies',
  unit: 'key',
  per: [service],
  sentence: 'In the driver of the service.',
  rule: sum(activityCounted, organisation),
});

export const reservedOfService = totals.line({
  id: 'reservedOfService',
  name: 'Capacity reserved by all bodies',
  unit: 'key',
  per: [service],
  sentence: 'In the driver of the service.',
  rule: sum(reservedCounted, organisation),
});

export const actualOfService = totals.line({
  id: 'actualOfService',
  name: 'Actual activity of all bodies',
  unit: 'key',
  per: [service],
  sentence: 'In the driver of the service.',
  rule: sum(actualCounted, organisation),
});

export const runningCost = totals.line({
  id: 'runningCost',
  name: 'Running cost',
  unit: '£k',
  per: [service],
  sentence: 'The net baseline of all bodies less what is saved, at steady state.',
  rule: rule`${netOfService} - ${sum(serviceSaving, organisation)}`,
});

export const capacityUsed = totals.line({
  id: 'capacityUsed',
  name: 'Capacity used',
  unit: '%',
  per: [service],
  sentence: 'Activity against practical capacity; the whole where none is stated.',
  rule: rule`if(given(${practicalCapacity}), if(${practicalCapacity} > 0, min(1, ${activityOfService} / ${practicalCapacity}), 1), 1)`,
});

export const chargedCost = totals.line({
  id: 'chargedCost',
  name: 'Cost charged',
  unit: '£k',
  per: [service],
  sentence: 'The cost of the capacity that is used.',
  rule: rule`${runningCost} * ${capacityUsed}`,
});

export const unusedCost = totals.line({
  id: 'unusedCost',
  name: 'Cost of unused capacity',
  unit: '£k',
  per: [service],
  sentence: 'Charged to nobody, so that it stays in sight.',
  rule: rule`${runningCost} - ${chargedCost}`,
});

const shares = chapter('Shares of each service', 'charges');

export const useShareOfService = shares.line({
  id: 'useShareOfService',
  name: 'By activity',
  unit: '%',
  per: [organisation, service],
  sentence: "The body's part of the activity; of the net baseline where no activity is given.",
  rule: rule`if(${activityOfService} > 0, ${activityCounted} / ${activityOfService}, if(${netOfService} = 0, ${evenShare}, ${netBaseline} / ${netOfService}))`,
});

export const capacityShareOfService = shares.line({
  id: 'capacityShareOfService',
  name: 'By capacity reserved',
  unit: '%',
  per: [organisation, service],
  sentence: "The body's part of the capacity reserved; of the activity where none is reserved.",
  rule: rule`if(${reservedOfService} > 0, ${reservedCounted} / ${reservedOfService}, ${useShareOfService})`,
});

export const actualShareOfService = shares.line({
  id: 'actualShareOfService',
  name: 'By actual activity',
  unit: '%',
  per: [organisation, service],
  sentence: "The body's part of the actual activity; as budgeted until that is known.",
  rule: rule`if(${actualOfService} > 0, ${actualCounted} / ${actualOfService}, ${useShareOfService})`,
});

export const chargeShare = shares.line({
  id: 'chargeShare',
  name: 'Share charged',
  unit: '%',
  per: [organisation, service],
  sentence: 'Dual rate: the fixed part by capacity reserved, the rest by activity.',
  rule: rule`${fixedPart} * ${capacityShareOfService} + (1 - ${fixedPart}) * ${useShareOfService}`,
});

/** What the services cost to run, and who uses them. */
export const costPoolsChapters = [use.chapter, totals.chapter, shares.chapter];
