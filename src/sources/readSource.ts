import type { Decimal } from '../engine/decimal';
import { fail, succeed, type Result } from '../issue/issue';
import { within, type Reached } from '../issue/reached';
import type { ReadWorkbook } from '../xlsx/workbook';
import type { SourceMapping } from './mapping/sourceMapping';
import type { Measure } from './meaning/measureOfWords';
import type { Body } from './names/findBody';
import { openSource } from './openSource';
import type { Control } from './reading/checkTotals';
import type { Lineage } from './reading/describeLineage';
import type { FigureTerm } from './reading/figureTerms';
import { fingerprint } from './reading/fingerprint';
import { readContent } from './reading/readContent';
import type { Ignored } from './reading/tableFigure';

/**
 * One figure read from a source workbook, with where it stands.
 *
 * `organisation` is a known body's short code or the body's own name; `service` the service's name in the model. Money
 * is in £'000, staff in FTE, income positive, a surplus in the funding gap negative. `unit` is as the source writes it.
 * Where several cells were added up, the lineage names them all. `terms` are the cells of which the figure is the sum,
 * each times its scale; null when it is no such sum of numbers.
 */
export interface SourceFigure {
  readonly organisation: string;
  readonly measure: Measure;
  readonly service?: string;
  readonly year?: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly lineage: Lineage;
  readonly terms: readonly FigureTerm[] | null;
}

/**
 * A source workbook as read: its figures, the totals it states held against them, and what was left out and why.
 *
 * `mapping` says what was read as what: as proposed, or as a mapping that was followed now stands.
 */
export interface SourceReading {
  readonly file: string;
  readonly organisation: Body;
  readonly figures: readonly SourceFigure[];
  readonly controls: readonly Control[];
  readonly ignored: readonly Ignored[];
  readonly fingerprint: string;
  readonly mapping: SourceMapping;
}

/** How a source is to be read: with the mapping of an earlier reading, confirmed or corrected by a user, or without. */
export interface ReadChoices {
  readonly mapping?: SourceMapping;
  /** Is told how far the reading has come. */
  readonly reached?: Reached;
}

/**
 * Reads a body's source workbook: budgets and staff by service, spend with suppliers, funding gap, size of the body.
 *
 * Layouts are recognised by their words, not by their place: services down or across, lists or matrices, one sheet or
 * many, any order of columns, any of the usual units and spellings. Hidden sheets are not read. Nothing is guessed: a
 * figure without a unit fails with the cell named; unknown services, differing totals, hidden rows and figures stated
 * twice come back as warnings. A mapping is followed by its labels and headings wherever they now stand; what it says
 * and the file no longer bears out comes back as an issue whose code begins with `mapping-`.
 */
export function readSource(bytes: Uint8Array, fileName: string, choices: ReadChoices = {}): Result<SourceReading> {
  const workbook = openSource(bytes, fileName, within(choices.reached, 0, 0.1));
  if (!workbook.ok) return workbook;
  const read = readSheets(workbook.value, fileName, fingerprint(bytes), partOf(choices, 0.1));
  return read.ok ? succeed(read.value, [...workbook.issues, ...read.issues]) : read;
}

/**
 * Reads sheets that are open already, such as some of the workbook in front of the user, as a source.
 *
 * `fileName` is the name that issues and lineage give it; `fileFingerprint` any text that changes when its content does.
 */
export function readSheets(
  workbook: ReadWorkbook,
  fileName: string,
  fileFingerprint: string,
  choices: ReadChoices = {},
): Result<SourceReading> {
  const { content, mapping, issues } = readContent(workbook, fileName, choices.mapping, choices.reached);
  if (content === null) return fail(...issues);
  return succeed({ ...content, file: fileName, fingerprint: fileFingerprint, mapping }, issues);
}

function partOf(choices: ReadChoices, from: number): ReadChoices {
  const reached = within(choices.reached, from, 1);
  return reached === undefined ? choices : { ...choices, reached };
}
