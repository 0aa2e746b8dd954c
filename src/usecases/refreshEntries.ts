import type { LogEntry } from '../report/reportContext';
import type { RefreshProposal } from './refreshProposal';
import type { InputChange } from './runRequest';
import { spellTime } from './spellTime';

/**
 * Writes a refresh as entries of the log: what was compared and how much of it was taken, then every input that changed.
 *
 * @example `Refresh: 2 new, 1 gone, 37 changed; 12 accepted, 28 declined`
 */
export function refreshEntries(
  now: Date,
  { changes: proposed, overrides, files }: RefreshProposal,
  taken: ReadonlySet<string>,
  changes: readonly InputChange[],
): readonly LogEntry[] {
  const at = spellTime(now);
  const count = (kind: string): number => proposed.filter(change => change.kind === kind).length;
  const accepted = proposed.filter(({ id }) => taken.has(id)).length;
  const replaced = overrides.filter(({ id }) => taken.has(id)).length;
  const what = [
    `Refresh: ${count('new')} new, ${count('gone')} gone, ${count('changed')} changed`,
    `${accepted} accepted, ${proposed.length - accepted} declined`,
    ...(overrides.length === 0 ? [] : [`${overrides.length - replaced} overrides kept, ${replaced} replaced`]),
  ].join('; ');
  const source = files.map(({ file, fingerprint }) => `${file} (${fingerprint})`).join(', ');
  return [
    { at, what, before: '', after: '', source },
    ...changes.map(({ input, before, after, source: from }) => ({ at, what: input, before, after, source: from })),
  ];
}
