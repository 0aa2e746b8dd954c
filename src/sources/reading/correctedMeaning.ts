import { meaningOfMapped } from '../mapping/mappedMeasure';
import type { Correction } from '../mapping/sourceMapping';
import type { CellMeaning } from '../meaning/meaningOfCell';
import type { TableSense } from '../meaning/tableSense';

/** Finds which of gross expenditure and income a table states in pieces, such as employees and premises. */
export function partKindsOf(meanings: Iterable<CellMeaning | null>): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const meaning of meanings) if (meaning !== null && 'part' in meaning && meaning.part) kinds.add(meaning.kind);
  return kinds;
}

/**
 * Settles what a figure counts once a user has spoken; `unfit` where a table of this kind cannot state it.
 *
 * What a user calls gross expenditure or income is a piece of it where the table states it in pieces, else the whole.
 */
export function correctedMeaning(
  own: CellMeaning | null,
  { measure }: Correction,
  { services }: TableSense,
  partKinds: ReadonlySet<string>,
): CellMeaning | 'unfit' | null {
  if (measure === undefined) return own;
  const isPart = (kind: 'gross' | 'income'): boolean =>
    own?.kind === kind && 'part' in own ? own.part : partKinds.has(kind);
  return meaningOfMapped(measure, services, isPart) ?? 'unfit';
}
