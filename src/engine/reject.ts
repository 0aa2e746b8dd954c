import { fail, type Result } from '../issue/issue';

/**
 * Refuses the input of a calculation with one error.
 *
 * The engine does not know where its numbers came from, so the place is left empty; whoever read them adds it. The
 * message names the argument that is wrong.
 */
export function reject(code: string, message: string, remedy: string): Result<never> {
  return fail({ code, severity: 'error', message, remedy, place: {} });
}
