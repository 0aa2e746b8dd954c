import { Decimal } from '../../engine/decimal';
import { argumentIssue } from '../arguments/argumentIssue';
import { cellsOf } from '../arguments/cellsOf';
import { readScheduleOrStandard } from '../arguments/readSchedule';
import { placeInRange, readTable } from '../arguments/readTable';
import { orThrow } from '../orThrow';
import { knownFactors } from './knownFactors';
import { numberOf } from './numberOf';

const REMEDY = 'Give whole years from 0 to 1000, year 0 being the base year.';

/** Answers `HJW.DISCOUNTFACTOR`: the factor of each year, in the shape of the years. */
export function answerDiscountFactors(year: unknown, schedule: unknown): number[][] {
  const years = orThrow(readTable('year', year, { least: 0, most: 1000, remedy: REMEDY }));
  for (const [row, line] of years.entries()) {
    const column = line.findIndex(each => !each.isInteger());
    if (column < 0) continue;
    const place = placeInRange(cellsOf(year), row, column);
    return orThrow(argumentIssue('year', `holds ${String(line[column])} in ${place}`, REMEDY));
  }
  const bands = orThrow(readScheduleOrStandard('schedule', schedule));
  const last = years.flat().reduce((most, each) => Math.max(most, each.toNumber()), 0);
  const factors = orThrow(knownFactors(bands, last));
  return years.map(line => line.map(each => numberOf(factors[each.toNumber()] ?? new Decimal(1))));
}
