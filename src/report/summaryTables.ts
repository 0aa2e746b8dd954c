import { agreedKey, agreedShare, ownSaving, transfer } from '../model/chapters/agreedShare';
import { costShare } from '../model/chapters/statementTotals';
import { organisation } from '../model/dimensions';
import { headlineLines, lastGapYear } from './headline';
import { numberFormatOf, unitHeading } from './numberFormats';
import type { NamePlan } from './plan';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

/** Writes the headline and names its cells; returns the names and the first row below it. */
export function putHeadline(
  sheet: SheetBuilder,
  context: ReportContext,
): { readonly names: readonly NamePlan[]; readonly end: number } {
  const rows = headlineLines(lastGapYear(context.evaluation));
  sheet.put(FIRST_BODY_ROW, 1, 'Headline', 'heading');
  sheet.put(FIRST_BODY_ROW, 2, 'Figure', 'figureHeading');
  sheet.putRow(FIRST_BODY_ROW, 3, ['Unit', 'What it is', null, null], 'sideHeading');
  const names = rows.map((row, index) => {
    const at = FIRST_BODY_ROW + 1 + index;
    sheet.put(at, 1, row.label, 'label');
    sheet.put(
      at,
      2,
      { formula: referenceTo(context, row.line, ...row.members) },
      'linkHeadline',
      numberFormatOf(row.line.unit),
    );
    sheet.put(at, 3, unitHeading(row.line.unit), 'unit');
    sheet.put(at, 4, row.note, 'note');
    return {
      name: row.definedName,
      area: { sheet: sheet.key, row: at, column: 2, rows: 1, columns: 1 },
      comment: `${row.label}, ${unitHeading(row.line.unit)}`,
    };
  });
  return { names, end: FIRST_BODY_ROW + 1 + rows.length };
}

/** Writes what each body saves, keeps, receives or pays, and puts in; returns the first row below. */
export function putShares(sheet: SheetBuilder, context: ReportContext, top: number): number {
  const bodies = context.evaluation.binding.membersOf(organisation);
  const columns = [
    { line: agreedKey, name: 'Agreed key' },
    { line: ownSaving, name: 'Saving in its own budgets' },
    { line: agreedShare, name: 'Share of the yearly saving' },
    { line: transfer, name: 'Receives or (pays)' },
    { line: costShare, name: 'Part of the cost of change' },
  ];
  sheet.put(top, 1, 'Body', 'heading');
  const headings = columns.map(column => `${column.name} (${unitHeading(column.line.unit)})`);
  sheet.putRow(top, 2, headings, 'figureHeading');
  bodies.forEach((body, index) => {
    const row = top + 1 + index;
    sheet.put(row, 1, body, 'label');
    columns.forEach((column, offset) =>
      sheet.put(
        row,
        2 + offset,
        { formula: referenceTo(context, column.line, body) },
        'link',
        numberFormatOf(column.line.unit),
      ),
    );
  });
  const total = top + 1 + bodies.length;
  sheet.put(total, 1, 'All bodies', 'totalLabel');
  columns.forEach((column, offset) => {
    const letter = String.fromCharCode(66 + offset);
    sheet.put(
      total,
      2 + offset,
      { formula: `SUM(${letter}${top + 1}:${letter}${total - 1})` },
      'total',
      numberFormatOf(column.line.unit),
    );
  });
  return total + 1;
}
