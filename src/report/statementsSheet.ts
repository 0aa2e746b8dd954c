import { columnLetters } from '../lines/columnLetters';
import { FIRST_FIGURE_COLUMN } from '../lines/layout';
import type { Line } from '../lines/line';
import {
  cashOfBody,
  gapClosedByBody,
  nominalCash,
  nominalCost,
  nominalPosition,
} from '../model/chapters/financialCase';
import {
  benefitOfBody,
  cumulativeOfSharing,
  gainOverAlone,
  netOfSharing,
  paidIn,
  rechargesEnded,
} from '../model/chapters/statements';
import {
  benefitTotal,
  costShare,
  gainTotal,
  lowestCash,
  netTotal,
  paybackOfBody,
  yearsWorse,
} from '../model/chapters/statementTotals';
import { organisation, year } from '../model/dimensions';
import { describeBody } from './describeBody';
import { movingReference } from './movingReference';
import { numberFormatOf, unitHeading } from './numberFormats';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

const REAL = 'real';
const NOMINAL = 'nominal';

/** A row of the statement; `isFlow` where the years add up to something. */
interface StatementRow {
  readonly name: string;
  readonly basis: string;
  readonly line: Line;
  readonly isFlow: boolean;
}

const ROWS: readonly StatementRow[] = [
  { name: 'Pays in', basis: REAL, line: paidIn, isFlow: true },
  { name: 'Receives', basis: REAL, line: benefitOfBody, isFlow: true },
  { name: 'Recharges between bodies that end', basis: REAL, line: rechargesEnded, isFlow: true },
  { name: 'Net benefit after sharing', basis: REAL, line: netOfSharing, isFlow: true },
  { name: 'Cumulative net benefit', basis: REAL, line: cumulativeOfSharing, isFlow: false },
  { name: 'Against going alone', basis: REAL, line: gainOverAlone, isFlow: true },
  { name: 'Cash-releasing benefits', basis: REAL, line: cashOfBody, isFlow: true },
  { name: 'Costs', basis: NOMINAL, line: nominalCost, isFlow: true },
  { name: 'Net cash', basis: NOMINAL, line: nominalCash, isFlow: true },
  { name: 'Cumulative cash', basis: NOMINAL, line: nominalPosition, isFlow: false },
  { name: 'Gap closed, net', basis: REAL, line: gapClosedByBody, isFlow: false },
];

const HORIZON: readonly Omit<StatementRow, 'isFlow'>[] = [
  { name: 'Pays in', basis: REAL, line: costShare },
  { name: 'Receives', basis: REAL, line: benefitTotal },
  { name: 'Net benefit after sharing', basis: REAL, line: netTotal },
  { name: 'Against going alone', basis: REAL, line: gainTotal },
  { name: 'Payback', basis: REAL, line: paybackOfBody },
  { name: 'Years worse off than alone', basis: REAL, line: yearsWorse },
  { name: 'Lowest cash position', basis: NOMINAL, line: lowestCash },
];

/** The rows that carry the result of the statement. */
const RESULTS: ReadonlySet<Line> = new Set([netOfSharing, nominalCash]);

const BASES =
  'With optimism bias, not discounted. Real: prices of year 0. Nominal: prices of the year. Nothing is added up where a total ' +
  'would mean nothing: running totals and shares of a gap.';

/** Writes the statement of each body, one below the other: its years and their total, then the horizon in a few figures. */
export function putStatements(sheet: SheetBuilder, context: ReportContext): void {
  const { binding } = context.evaluation;
  sheet.put(FIRST_BODY_ROW - 1, 1, BASES, 'subtitle');
  let row = FIRST_BODY_ROW + 1;
  for (const [index, body] of binding.membersOf(organisation).entries()) {
    if (index > 0) sheet.startPage(row);
    row = putYears(sheet, context, body, row);
    row = putHorizon(sheet, context, body, row) + 1;
  }
}

function putYears(sheet: SheetBuilder, context: ReportContext, body: string, top: number): number {
  const years = context.evaluation.binding.membersOf(year);
  const total = FIRST_FIGURE_COLUMN + years.length;
  const first = columnLetters(FIRST_FIGURE_COLUMN);
  const last = columnLetters(total - 1);
  sheet.put(top, 1, describeBody(body), 'chapter');
  sheet.putRow(top + 1, 1, ['By year', 'Prices'], 'heading');
  sheet.put(top + 1, FIRST_FIGURE_COLUMN - 1, 'Unit', 'sideHeading');
  sheet.putRow(top + 1, FIRST_FIGURE_COLUMN, [...years, 'Total'], 'figureHeading');
  ROWS.forEach(({ name, basis, line, isFlow }, index) => {
    const row = top + 2 + index;
    const format = numberFormatOf(line.unit);
    putLabels(sheet, row, name, basis, line);
    const links = years.map(each => ({ formula: movingReference(referenceTo(context, line, body, each)) }));
    sheet.putRow(row, FIRST_FIGURE_COLUMN, links, RESULTS.has(line) ? 'linkTotal' : 'link', format);
    if (isFlow)
      sheet.put(
        row,
        total,
        { formula: `SUM(${first}${row}:${last}${row})` },
        RESULTS.has(line) ? 'total' : 'headline',
        format,
      );
  });
  return top + 2 + ROWS.length + 1;
}

function putHorizon(sheet: SheetBuilder, context: ReportContext, body: string, top: number): number {
  sheet.putRow(top, 1, ['Over the horizon', 'Prices'], 'heading');
  sheet.put(top, FIRST_FIGURE_COLUMN - 1, 'Unit', 'sideHeading');
  sheet.put(top, FIRST_FIGURE_COLUMN, 'Figure', 'figureHeading');
  HORIZON.forEach(({ name, basis, line }, index) => {
    const row = top + 1 + index;
    putLabels(sheet, row, name, basis, line);
    const link = { formula: referenceTo(context, line, body) };
    sheet.put(row, FIRST_FIGURE_COLUMN, link, 'link', numberFormatOf(line.unit));
  });
  return top + 1 + HORIZON.length;
}

function putLabels(sheet: SheetBuilder, row: number, name: string, basis: string, line: Line): void {
  sheet.putRow(row, 1, [name, basis], RESULTS.has(line) ? 'totalLabel' : 'label');
  sheet.put(row, FIRST_FIGURE_COLUMN - 1, unitHeading(line.unit), 'unit');
}
