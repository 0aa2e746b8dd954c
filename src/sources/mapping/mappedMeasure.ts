import type { CellMeaning } from '../meaning/meaningOfCell';
import type { TableSense } from '../meaning/tableSense';
import type { MappedMeasure } from './sourceMapping';

type Kind = Exclude<CellMeaning['kind'], 'other' | 'total'>;

const ofServices: Readonly<Partial<Record<MappedMeasure, Kind>>> = {
  grossExpenditure: 'gross',
  externalIncome: 'income',
  internalRecharge: 'recharge',
  net: 'net',
  staff: 'staff',
  capitalCharges: 'capital',
  amounts: 'money',
};

const ofBodies: Readonly<Partial<Record<MappedMeasure, Kind>>> = {
  wholeBodyGross: 'gross',
  wholeBodyNet: 'net',
  wholeBodyStaff: 'staff',
  genericSpend: 'generic',
  specialistSpend: 'specialist',
  schoolsSpend: 'schools',
  alreadyJointSpend: 'joint',
  fundingGap: 'gap',
};

/** The measures that a mapping can name. */
export const mappedMeasures = [...Object.keys(ofServices), ...Object.keys(ofBodies)] as readonly MappedMeasure[];

/** Lists the measures that a table can state: those of services, or those of whole bodies. */
export function measuresFor(services: TableSense['services']): readonly MappedMeasure[] {
  return Object.keys(services === 'none' ? ofBodies : ofServices) as MappedMeasure[];
}

/** Names what a figure counts as mappings do; null where it counts nothing that the model takes. */
export function mappedMeasure(meaning: CellMeaning, services: TableSense['services']): MappedMeasure | null {
  const names = services === 'none' ? ofBodies : ofServices;
  return measuresFor(services).find(name => names[name] === meaning.kind) ?? null;
}

/**
 * Reads a mapping's measure as what a figure counts; null where a table of this kind cannot state it. `part` says
 * whether it is a piece of gross expenditure or income, where that is a question.
 */
export function meaningOfMapped(
  measure: MappedMeasure,
  services: TableSense['services'],
  part: (kind: 'gross' | 'income') => boolean,
): CellMeaning | null {
  const kind = (services === 'none' ? ofBodies : ofServices)[measure];
  if (kind === undefined) return null;
  if (kind === 'gross' || kind === 'income') return { kind, part: part(kind) };
  return kind === 'recharge' ? { kind, part: true } : { kind };
}
