import type { Issue, IssuePlace } from '../../issue/issue';
import type { GridCell } from '../tables/grid';
import type { TableReading } from './readTable';
import { placeOf } from './tableFigure';

/** `[1]Ledger!B7`, `'[1]Ledger'!$B$7`, `'C:\\Budgets\\[Ledger.xlsx]Sheet1'!A1`; `Table1[Amount]` is no such link. */
const link = /\[[^\][]+\][\w .-]*'?!/;
const listed = 8;

/** Warns of figures that formulas fetch from other workbooks: what the file keeps may be out of date. */
export function linkedValues({ figures }: TableReading): readonly Issue[] {
  return linkedCells(figures.map(({ context }) => ({ cell: context.cell, place: placeOf(context) })));
}

/** Warns of cells whose formulas fetch from other workbooks, in one issue at the first of them. */
export function linkedCells(
  cells: readonly { readonly cell: GridCell; readonly place: IssuePlace }[],
): readonly Issue[] {
  const linked = cells.filter(({ cell }) => link.test(cell.formula ?? ''));
  const [first] = linked;
  if (first === undefined) return [];
  const addresses = linked.slice(0, listed).map(({ cell }) => cell.address);
  return [
    {
      code: 'linked-values',
      severity: 'warning',
      message: `Figures come from other workbooks and are as of when those were last read: ${addresses.join(', ')}${linked.length > listed ? ' and more' : ''}.`,
      remedy: 'Open the workbook in Excel, choose Data > Edit Links > Update Values, and save it.',
      place: first.place,
    },
  ];
}
