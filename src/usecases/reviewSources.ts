import type { Result } from '../issue/issue';
import { knownBodies } from '../reference/bodies';
import { knownServices } from '../reference/services';
import { measuresFor } from '../sources/mapping/mappedMeasure';
import { mappedUnits } from '../sources/mapping/mappedUnit';
import { parseMapping } from '../sources/mapping/parseMapping';
import type { MappedMeasure, MappedUnit, SourceMapping } from '../sources/mapping/sourceMapping';
import { budgetStatuses, type BudgetStatus } from '../sources/meaning/budgetStatus';
import type { ReviewedSource } from '../sources/reviewSource';
import { reviewInWorker } from '../worker/readInWorker';
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

export type { ReviewedSource };

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
 * Says how a source would be read, for a user to confirm or correct; nothing is written, and the pane stays free.
 *
 * Of the mappings the one that belongs to the source is followed, as a run would; where none does it is read by its own
 * words.
 */
export function reviewFile(file: ChosenFile, mappings: readonly SourceMapping[]): Promise<ReviewedSource> {
  return reviewInWorker(file, { mappings });
}

/** Says how a source would be read with a mapping that is known to be its own. */
export function reviewFileWith(file: ChosenFile, mapping: SourceMapping): Promise<ReviewedSource> {
  return reviewInWorker(file, { own: mapping });
}

/** Reads a mapping that was saved as a file. */
export function openMapping(file: ChosenFile): Result<SourceMapping> {
  return parseMapping(new TextDecoder().decode(file.bytes), file.name);
}
