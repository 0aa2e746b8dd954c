import { succeed, type Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import type { Decimal } from './decimal';
import { reject } from './reject';

/**
 * States what service departments cost and who uses them.
 *
 * `usage` has a row for each service department: how its output is used, first by the service departments in their own
 * order, then by the receivers. A row may be in any unit and need not add to anything.
 */
export interface ServiceUsage {
  readonly costs: readonly Decimal[];
  readonly usage: readonly (readonly Decimal[])[];
}

/**
 * Holds what each receiver bears, and what each service department passed on: its own cost and what it was charged.
 *
 * What the receivers bear adds to the costs of the service departments.
 */
export interface ServiceAllocation {
  readonly receivers: readonly Decimal[];
  readonly passedOn: readonly Decimal[];
}

/**
 * Passes usage on when it fits the costs.
 *
 * Issues: `usage-shape` (a row for each department, rows alike and longer than the number of departments),
 * `usage-negative`, `number-not-finite`.
 */
export function checkUsage(service: ServiceUsage): Result<ServiceUsage> {
  const { costs, usage } = service;
  const width = usage[0]?.length ?? 0;
  if (usage.length !== costs.length || width <= costs.length || usage.some(row => row.length !== width)) {
    return reject(
      'usage-shape',
      `The usage of ${costs.length} service departments needs a row for each, with figures for them and the receivers.`,
      'Give usage as departments by departments and receivers.',
    );
  }
  if (usage.flat().some(use => use.lessThan(0))) {
    return reject('usage-negative', 'A figure of the usage is below zero.', 'Give figures of zero or more.');
  }
  const finite = checkFinite('The costs and the usage', [...costs, ...usage.flat()]);
  return finite.ok ? succeed(service) : finite;
}

/** Refuses a service department whose cost nobody can bear. Departments are counted from 1. */
export function noUser(department: number): Result<never> {
  return reject(
    'usage-without-receiver',
    `The cost of service department ${department + 1} has no way to a receiver.`,
    'Give the use of its output by at least one receiver, or by a department that reaches one.',
  );
}
