import { chapter } from '../../lines/line';
import { organisation, servedService, service } from '../dimensions';

const drivers = chapter('Activity drivers of the services', 'inputs');

export const activity = drivers.input({
  id: 'activity',
  name: 'Activity, budgeted',
  unit: 'key?',
  per: [organisation, service],
  sentence: "The body's use of the service in its driver (payslips, invoices, m²); blank in all: the net baseline.",
  least: 0,
});

export const activityActual = drivers.input({
  id: 'activityActual',
  name: 'Activity, actual',
  unit: 'key?',
  per: [organisation, service],
  sentence: 'The use at the end of the year, in the same driver; blank until it is known.',
  least: 0,
});

export const reservedCapacity = drivers.input({
  id: 'reservedCapacity',
  name: 'Capacity reserved',
  unit: 'key?',
  per: [organisation, service],
  sentence: 'What the body asks to be kept ready, in the same driver; blank in all: as the activity.',
  least: 0,
});

const pools = chapter('Services as cost pools', 'inputs');

export const practicalCapacity = pools.input({
  id: 'practicalCapacity',
  name: 'Practical capacity',
  unit: 'key?',
  per: [service],
  sentence: 'What the service could do in its driver; the cost of what is not used is then charged to nobody.',
  least: 0,
});

export const fixedPart = pools.input({
  id: 'fixedPart',
  name: 'Fixed part',
  unit: '%',
  per: [service],
  sentence: 'Part of the cost charged by capacity reserved; the rest by activity (dual rate).',
  least: 0,
  most: 1,
});

export const stepOrder = pools.input({
  id: 'stepOrder',
  name: 'Turn in the step-down',
  unit: 'number?',
  per: [service],
  sentence: 'The service that closes first has 1; blank in all: the one that gives most to other services first.',
  least: 1,
});

const serving = chapter('What services do for each other', 'inputs');

export const servedPart = serving.input({
  id: 'servedPart',
  name: 'Part of the service used by another service',
  unit: '%',
  per: [service, servedService],
  sentence: 'The rest goes to the bodies; use by itself is left out.',
  least: 0,
  most: 1,
});

const choice = chapter('Charging for running costs', 'assumptions');

export const chargingMethod = choice.input({
  id: 'chargingMethod',
  name: 'Method of charging',
  unit: 'number',
  per: [],
  sentence: '0 direct, 1 step-down, 2 reciprocal.',
  choices: ['Direct', 'Step-down', 'Reciprocal'],
});

/** The services as cost pools. */
export const chargeInputsChapters = [drivers.chapter, pools.chapter, serving.chapter, choice.chapter];
