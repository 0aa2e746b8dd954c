import type { ServiceAllocation, ServiceUsage } from '../../engine/serviceUsage';
import type { Result } from '../../issue/issue';
import { argumentIssue } from '../arguments/argumentIssue';
import { counted, describeShape, readColumn } from '../arguments/readSeries';
import { readTable } from '../arguments/readTable';
import { orThrow } from '../orThrow';
import { forArgument } from './forArgument';
import { numberOf } from './numberOf';

/** Answers `HJW.DIRECT`, `HJW.STEPDOWN` and `HJW.RECIPROCAL` by their methods: what each receiver bears, in a row. */
export function answerServiceCosts(
  allocation: (service: ServiceUsage) => Result<ServiceAllocation>,
  costs: unknown,
  usage: unknown,
): number[][] {
  const column = orThrow(readColumn('costs', costs));
  const table = orThrow(readTable('usage', usage, { least: 0, remedy: 'Give figures of zero or more.' }));
  const departments = column.length;
  if (table.length !== departments || (table[0]?.length ?? 0) <= departments) {
    const fault = `is ${describeShape(table)} for ${counted(departments, 'cost')}`;
    const remedy = `Give ${counted(departments, 'row')}, with ${counted(departments, 'column')} for the services themselves and then one for each receiver.`;
    return orThrow(argumentIssue('usage', fault, remedy));
  }
  const { receivers } = orThrow(forArgument('usage', allocation({ costs: column, usage: table })));
  return [receivers.map(numberOf)];
}
