import { fail, type Result } from '../../issue/issue';

/**
 * Refuses an argument of a worksheet function: the message names the argument and what is wrong with it.
 *
 * @example `argumentIssue('weights', 'hold -1 in cell 2', 'Give weights of zero or more.')`
 */
export function argumentIssue(argument: string, fault: string, remedy: string): Result<never> {
  return fail({ code: 'argument-wrong', severity: 'error', message: `${argument} ${fault}.`, remedy, place: {} });
}
