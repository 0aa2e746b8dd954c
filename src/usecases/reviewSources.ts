import type { Issue, Result } from '../issue/issue';
import { knownBodies } from '../reference/bodies';
import { knownServices } from '../reference/services';
import { measuresFor } from '../sources/mapping/mappedMeasure';
import { mappedUnits } from '../sources/mapping/mappedUnit';
import { parseMapping } from '../sources/mapping/parseMapping';
import type { MappedMeasure, MappedUnit, SourceMapping } from '../sources/mapping/sourceMapping';
import { matchMapping } from '../sources/matchMapping';
import { budgetStatuses, type BudgetStatus } from '../sources/meaning/budgetStatus';
import { proposeMapping } from '../sources/proposeMapping';
import type { ChosenFile } from './runRequest';

export type {
  Confidence,
  Correction,
  Judgement,
  MappedBody,
  MappedColumn,
  MappedControl,
  MappedMeasure,
  MappedOmission,
  MappedRow,
  MappedSign,
  MappedTable,
  MappedUnit,
  SourceMapping,
} from '../sources/mapping/sourceMapping';

/** How one source would be read. Without a mapping it cannot be opened, and the issues say why. */
export interface ReviewedSource {
  readonly name: string;
  readonly mapping: SourceMapping | null;
  /** Those of reading it so: an error among them is what a correction has to settle. */
  readonly issues: readonly Issue[];
}

/** What a correction can choose from. A table of whole bodies states other measures than one of services. */
export interface ReviewChoices {
  readonly services: readonly string[];
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
  readonly measures: { readonly ofServices: readonly MappedMeasure[]; readonly ofBodies: readonly MappedMeasure[] };
  readonly units: readonly MappedUnit[];
  readonly versions: readonly BudgetStatus[];
}

/** Lists what a correction can choose from. */
export function reviewChoices(): ReviewChoices {
  return {
    services: knownServices.map(({ name }) => name),
    bodies: knownBodies.map(({ code, name }) => ({ code, name })),
    measures: { ofServices: measuresFor('down'), ofBodies: measuresFor('none') },
    units: mappedUnits,
    versions: budgetStatuses,
  };
}

/**
 * Says how a source would be read, for a user to confirm or correct; nothing is written.
 *
 * Of the mappings the one that belongs to the source is followed, as a run would; where none does it is read by its own
 * words.
 */
export function reviewSource(file: ChosenFile, mappings: readonly SourceMapping[]): ReviewedSource {
  const own = proposeMapping(file.bytes, file.name);
  if (!own.ok) return { name: file.name, mapping: null, issues: own.issues };
  if (mappings.length === 0) return { name: file.name, mapping: own.value, issues: own.issues };
  const { mapping } = matchMapping(own.value, mappings);
  return mapping === null ? { name: file.name, mapping: own.value, issues: own.issues } : reviewWith(file, mapping);
}

/** Says how a source would be read with a mapping that is known to be its own. */
export function reviewWith(file: ChosenFile, mapping: SourceMapping): ReviewedSource {
  const followed = proposeMapping(file.bytes, file.name, mapping);
  return { name: file.name, mapping: followed.ok ? followed.value : null, issues: followed.issues };
}

/** Reads a mapping that was saved as a file. */
export function openMapping(file: ChosenFile): Result<SourceMapping> {
  return parseMapping(new TextDecoder().decode(file.bytes), file.name);
}
