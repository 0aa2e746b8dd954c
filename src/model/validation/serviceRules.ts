import { Decimal } from '../../engine/decimal';
import { sumOf } from '../../engine/sumOf';
import type { Issue } from '../../issue/issue';
import { chargingMethod, practicalCapacity, servedPart, stepOrder } from '../chapters/chargeInputs';
import { activityOfService, chargedCost } from '../chapters/costPools';
import { service } from '../dimensions';
import { chargesByEquations, chargesByStepDown } from '../serviceCharges';
import { againstWhole, percent } from './againstWhole';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** The numbers by which the methods of charging are chosen. */
const DIRECT = 0;
const STEP_DOWN = 1;

/** Finds services of which other services use more than there is: `served-beyond-whole`. */
export function judgeServedParts(reading: CaseReading): readonly Issue[] {
  return wholeRowsOf(reading).flatMap((row, from) => {
    if (againstWhole(reading, row) <= 0) return [];
    const other = row.findIndex((part, user) => part.gt(0) && user !== from);
    const user = other < 0 ? from : other;
    return [
      inputIssue(reading, servedPart, from * row.length + user, {
        code: 'served-beyond-whole',
        severity: 'error',
        message: `Services use ${percent(sumOf(row))} of ${reading.membersOf(service)[from] ?? ''}, more than there is.`,
        remedy: 'Lower the parts until together they are 100% at most; what is left goes to the bodies.',
      }),
    ];
  });
}

/** Finds services with a practical capacity and no activity, whose whole cost then counts as unused: `capacity-idle`. */
export function judgeIdleCapacity(reading: CaseReading): readonly Issue[] {
  const activities = reading.figures(activityOfService);
  return reading.figures(practicalCapacity).flatMap((capacity, at) =>
    capacity.gt(0) && activities[at]?.isZero() === true
      ? [
          inputIssue(reading, practicalCapacity, at, {
            code: 'capacity-idle',
            severity: 'warning',
            message:
              'The service has a practical capacity and no activity, so all of its cost counts as unused and nobody is charged.',
            remedy: 'Enter the activity of the bodies in the same driver, or leave the capacity blank.',
          }),
        ]
      : [],
  );
}

/**
 * Finds services whose cost has no way to the bodies: `service-loop` where they charge only each other, which neither
 * step-down nor equations can solve, and `service-without-user` where the step-down closes all users of a service before
 * it. An error when the chosen method needs it, else a warning.
 */
export function judgeServiceCharges(reading: CaseReading): readonly Issue[] {
  const costs = reading.figures(chargedCost);
  const served = reading.figures(servedPart);
  const [method] = reading.figures(chargingMethod);
  const rows = rowsOf(reading);
  const services = reading.membersOf(service);
  const namesOf = (numbers: readonly number[]): string => numbers.map(number => services[number] ?? '').join(', ');
  const at = (from: number): number => from * rows.length + Math.max(0, rows[from]?.findIndex(part => part.gt(0)) ?? 0);
  if (!chargesByEquations(costs, served).ok) {
    const closed = closedLoop(reading, rows);
    return [
      inputIssue(reading, servedPart, at(closed[0] ?? 0), {
        code: 'service-loop',
        severity: method?.eq(DIRECT) === true ? 'warning' : 'error',
        message: `${namesOf(closed.length === 0 ? [...rows.keys()] : closed)} charge only each other, so that their cost never reaches a body.`,
        remedy: 'Leave part of at least one of them to the bodies, or charge by the direct method.',
      }),
    ];
  }
  if (!chargesByStepDown(costs, served, reading.figures(stepOrder)).ok) {
    const whole = wholeRowsOf(reading);
    const given = [...rows.keys()].filter(from => againstWhole(reading, whole[from] ?? []) === 0);
    return [
      inputIssue(reading, servedPart, at(given[0] ?? 0), {
        code: 'service-without-user',
        severity: method?.eq(STEP_DOWN) === true ? 'error' : 'warning',
        message: `Nothing of ${namesOf(given)} goes to the bodies, and in the step-down a service that uses it closes before it.`,
        remedy: 'Give it an earlier turn in the step-down, leave part of it to the bodies, or charge by equations.',
      }),
    ];
  }
  return [];
}

/** Use of a service by itself is left out. */
function rowsOf(reading: CaseReading): readonly (readonly Decimal[])[] {
  return wholeRowsOf(reading).map((row, from) => row.map((part, user) => (user === from ? new Decimal(0) : part)));
}

function wholeRowsOf(reading: CaseReading): readonly (readonly Decimal[])[] {
  const count = reading.membersOf(service).length;
  const figures = reading.figures(servedPart);
  return Array.from({ length: count }, (_, from) => figures.slice(from * count, (from + 1) * count));
}

/** Lists the services from which nothing comes to a body, directly or over others. */
function closedLoop(reading: CaseReading, rows: readonly (readonly Decimal[])[]): readonly number[] {
  const whole = wholeRowsOf(reading);
  const open = new Set([...rows.keys()].filter(from => againstWhole(reading, whole[from] ?? []) < 0));
  for (let before = -1; before !== open.size;) {
    before = open.size;
    rows.forEach((row, from) => {
      if (row.some((part, user) => part.gt(0) && open.has(user))) open.add(from);
    });
  }
  return [...rows.keys()].filter(from => !open.has(from));
}
