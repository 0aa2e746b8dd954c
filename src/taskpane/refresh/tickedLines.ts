import type { RefreshProposal } from '../../usecases/refreshProposal';

/** The ids of the lines that are ticked. */
export type TickedLines = ReadonlySet<string>;

/** Says how many lines of a group are ticked: `mixed` is some. */
export type GroupTick = true | false | 'mixed';

/** What is ticked at first: every change, and nothing that somebody typed over. */
export function tickedAtFirst({ changes }: Pick<RefreshProposal, 'changes'>): TickedLines {
  return new Set(changes.map(({ id }) => id));
}

/** Ticks some lines or unticks them. */
export function tick(ticked: TickedLines, ids: readonly string[], on: boolean): TickedLines {
  const next = new Set(ticked);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** Says whether a group is ticked. */
export function groupTick(ticked: TickedLines, ids: readonly string[]): GroupTick {
  const count = ids.filter(id => ticked.has(id)).length;
  return count === 0 ? false : count === ids.length ? true : 'mixed';
}
