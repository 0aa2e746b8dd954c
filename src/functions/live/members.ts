import { succeed, type Result } from '../../issue/issue';
import { findFinancialYear } from '../../reference/financialYear';
import { argumentIssue } from '../arguments/argumentIssue';
import { chooseName } from '../arguments/chooseName';
import type { Figures } from './liveFigures';
import type { AskedYear } from './readYear';

/** The lists of who and what takes part, by the arguments that choose from them. */
export const LISTS = {
  organisation: 'HJW_list_organisation',
  service: 'HJW_list_service',
  year: 'HJW_list_year',
} as const;

/** The members of a list in order, as the workbook writes them; null before a run. */
export function membersOfList(figures: Figures, list: keyof typeof LISTS): readonly string[] | null {
  return figures.get(LISTS[list])?.map(([member = null]) => String(member ?? '')) ?? null;
}

/** The positions of a chosen member, or of all of them when none is chosen. */
export function positionsOf(
  argument: string,
  chosen: string | null,
  members: readonly string[],
): Result<readonly number[]> {
  if (chosen === null) return succeed([...members.keys()]);
  const at = chooseName(argument, chosen, members);
  return at.ok ? succeed([at.value]) : at;
}

/** The position of a chosen year, or of all years when none is chosen. */
export function positionsOfYear(chosen: AskedYear | null, members: readonly string[]): Result<readonly number[]> {
  if (chosen === null) return succeed([...members.keys()]);
  for (const candidate of chosen.candidates) {
    const exact = members.indexOf(candidate);
    const at = exact >= 0 ? exact : members.findIndex(member => findFinancialYear(member) === candidate);
    if (at >= 0) return succeed([at]);
  }
  return argumentIssue('year', `is ${chosen.asked}, which is not there`, `Give one of: ${members.join(', ')}.`);
}
