import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import type { Accepted, RefreshProposal } from './refreshProposal';

/** The ids of the lines that are accepted; one that the proposal does not list is an issue (`refresh-line-unknown`). */
export function acceptedIds(
  { changes, overrides }: Pick<RefreshProposal, 'changes' | 'overrides'>,
  accepted: Accepted,
): Result<ReadonlySet<string>> {
  if (accepted === 'all') return succeed(new Set(changes.map(({ id }) => id)));
  if (accepted === 'material') return succeed(new Set(changes.filter(each => each.isMaterial).map(({ id }) => id)));
  const known = new Set([...changes, ...overrides].map(({ id }) => id));
  const unknown = accepted.filter(id => !known.has(id));
  if (unknown.length === 0) return succeed(new Set(accepted));
  return fail({
    code: 'refresh-line-unknown',
    severity: 'error',
    message: `The comparison lists no line ${unknown.map(id => `"${id}"`).join(', ')}.`,
    remedy: 'Choose from the lines that it lists.',
    place: {},
  });
}
