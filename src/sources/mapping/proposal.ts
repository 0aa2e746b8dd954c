import type { Body } from '../names/findBody';
import type { Control } from '../reading/checkTotals';
import type { TableReading } from '../reading/readTable';
import type { SettledFigures } from '../reading/settleFigures';
import type { Ignored } from '../reading/tableFigure';
import type { WorkbookFacts } from '../reading/workbookFacts';
import type { FollowedMapping } from './followMapping';
import { proposeTable } from './proposeTable';
import {
  MAPPING_FORMAT,
  type MappedBody,
  type MappedControl,
  type MappedOmission,
  type MappedSheet,
  type SourceMapping,
} from './sourceMapping';
import { structureOf } from './structureOf';

/** Everything that a reading found out, for a proposal to say. */
export interface Findings {
  readonly fileName: string;
  readonly sheets: readonly MappedSheet[];
  readonly facts: WorkbookFacts;
  readonly organisation: Body;
  readonly readings: readonly TableReading[];
  readonly settled: SettledFigures;
  readonly controls: readonly Control[];
  readonly ignored: readonly Ignored[];
  readonly followed: FollowedMapping;
}

/** Says of a source what was read as what, how sure that is and why; what a user said before stays said. */
export function proposal(findings: Findings): SourceMapping {
  const { fileName, sheets, facts, organisation, readings, settled, controls, ignored, followed } = findings;
  const used = new Map(settled.entries.flatMap(({ figures }) => figures).map(figure => [figure.context, figure]));
  const tables = readings.map(reading => {
    const before = followed.tables.find(({ table }) => table.area === reading.table.area);
    return proposeTable(reading, { used, ignored, body: facts.body }, before);
  });
  return {
    format: MAPPING_FORMAT,
    file: fileName,
    fingerprint: structureOf(tables),
    organisation: proposeBody(organisation, facts, followed),
    year: facts.year,
    sheets,
    tables,
    ignored: ignored.map(entry => omission(entry)),
    controls: controls.map(control => mappedControl(control)),
  };
}

function proposeBody(
  { code, name }: Body,
  { body: named, foundIn }: WorkbookFacts,
  followed: FollowedMapping,
): MappedBody {
  const from = code === named.code ? foundIn : 'figures';
  const reasons = {
    sheets: ['high', 'a title or the name of a sheet says so'],
    'file name': ['medium', 'the name of the file says so'],
    nothing: ['low', 'nothing says whose workbook this is: the name of the file stands in'],
    figures: ['medium', 'most of its figures are of this body'],
    mapping: ['high', 'the mapping says so'],
  } as const;
  const [confidence, reason] = reasons[from];
  const by = followed.mapping?.organisation.by ?? 'proposed';
  const correction = followed.body;
  return { code, name, from, confidence, reason, by, ...(correction !== undefined && { correction }) };
}

function omission({ place, text, reason }: Ignored): MappedOmission {
  return { sheet: place.sheet ?? '', ...(place.cell !== undefined && { cell: place.cell }), text, reason };
}

function mappedControl({ label, place, stated, computed, difference }: Control): MappedControl {
  return {
    label,
    sheet: place.sheet ?? '',
    ...(place.cell !== undefined && { cell: place.cell }),
    stated: stated.toNumber(),
    computed: computed.toNumber(),
    difference: difference.toNumber(),
  };
}
