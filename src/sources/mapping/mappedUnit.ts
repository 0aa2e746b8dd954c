import type { Decimal } from '../../engine/decimal';
import type { Unit } from '../text/parseUnit';
import type { MappedUnit } from './sourceMapping';

/** The units that a mapping can name. */
export const mappedUnits: readonly MappedUnit[] = ['£', "£'000", '£m', 'FTE'];

/** Reads a mapping's unit as the reader's own. */
export function unitOfMapped(unit: MappedUnit): Unit {
  switch (unit) {
    case '£':
      return { kind: 'money', pounds: 1, text: unit };
    case "£'000":
      return { kind: 'money', pounds: 1_000, text: unit };
    case '£m':
      return { kind: 'money', pounds: 1_000_000, text: unit };
    case 'FTE':
      return { kind: 'staff', text: unit };
  }
}

/** Names the unit behind a figure's scale, which is in £'000 for one of the source's own. */
export function mappedUnit(isStaff: boolean, scale: Decimal): MappedUnit | null {
  if (isStaff) return 'FTE';
  const size = scale.abs().toNumber();
  return size === 0.001 ? '£' : size === 1 ? "£'000" : size === 1_000 ? '£m' : null;
}
