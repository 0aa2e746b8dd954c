import type { Result } from '../../issue/issue';
import { fail, succeed, type Issue } from '../../issue/issue';
import { THIS_WORKBOOK } from '../../issue/thisWorkbook';
import type { SourceMapping } from '../mapping/sourceMapping';
import { matchMapping } from '../matchMapping';
import { proposeForSheets } from '../proposeMapping';
import { readSheets, type SourceReading } from '../readSource';
import { fingerprint } from '../reading/fingerprint';
import type { OpenArea } from './openArea';
import { raisedFigures } from './raisedFigures';
import { workbookOfAreas } from './workbookOfAreas';

/**
 * Reads areas of the open workbook as a source of one body, with all that is known of files.
 *
 * `workbookName` stands in for a body's name where no title states one, as a file's name does. Lineage and issues speak
 * of "this workbook". Of several `mappings` the one that belongs to them is followed. Issues: those of reading a source
 * and of choosing its mapping, and `open-source-raised` where figures are stored as text with footnote marks that cannot
 * be told from their digits.
 */
export function readOpenAreas(
  areas: readonly OpenArea[],
  workbookName: string,
  mappings: readonly SourceMapping[] = [],
): Result<SourceReading> {
  const raised = areas.flatMap(area => raisedFigures(area).map(cell => raisedIssue(area.sheet, cell)));
  if (raised.length > 0) return fail(...raised);
  const workbook = workbookOfAreas(areas);
  const match = mappings.length === 0 ? null : matchMapping(proposeForSheets(workbook, workbookName).mapping, mappings);
  const unmatched = match?.issue === undefined ? [] : [inThisWorkbook(match.issue, workbookName)];
  if (unmatched.some(issue => issue.severity === 'error')) return fail(...unmatched);
  const mapping = match?.mapping ?? null;
  const read = readSheets(workbook, workbookName, fingerprintOf(areas), mapping === null ? {} : { mapping });
  const issues = [...unmatched, ...read.issues.map(issue => inThisWorkbook(issue, workbookName))];
  if (!read.ok) return { ok: false, issues };
  const { figures, controls, ignored } = read.value;
  const rename = <Placed extends { readonly place: Issue['place'] }>(each: Placed): Placed =>
    inThisWorkbook(each, workbookName);
  return succeed(
    {
      ...read.value,
      file: THIS_WORKBOOK,
      figures: figures.map(figure => ({ ...figure, lineage: { ...figure.lineage, file: THIS_WORKBOOK } })),
      controls: controls.map(rename),
      ignored: ignored.map(rename),
    },
    issues,
  );
}

function inThisWorkbook<Placed extends { readonly place: Issue['place'] }>(placed: Placed, name: string): Placed {
  return placed.place.file === name ? { ...placed, place: { ...placed.place, file: THIS_WORKBOOK } } : placed;
}

/** Of what the cells hold, wherever they stand. */
function fingerprintOf(areas: readonly OpenArea[]): string {
  const content = areas.map(({ sheet, top, left, rows }) => [
    sheet,
    top,
    left,
    rows.map(line => line.map(({ value, numberFormat }) => [value, numberFormat])),
  ]);
  return fingerprint(new TextEncoder().encode(JSON.stringify(content)));
}

function raisedIssue(sheet: string, cell: string): Issue {
  return {
    code: 'open-source-raised',
    severity: 'error',
    message:
      'The figure is stored as text with a raised mark, and an add-in is not told which of its digits are the mark.',
    remedy: 'Type the figure as a number and put the mark into the label or into a cell beside it.',
    place: { file: THIS_WORKBOOK, sheet, cell },
  };
}
