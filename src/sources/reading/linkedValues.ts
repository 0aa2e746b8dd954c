import type { Issue } from '../../issue/issue';
import type { TableReading } from './readTable';
import { placeOf } from './tableFigure';

/** `[1]Ledger!B7`, `'[1]Ledger'!$B$7`, `'C:\\Budgets\\[Ledger.xlsx]Sheet1'!A1`; `Table1[Amount]` is no such link. */
const link = /\[[^\][]+\][\w .-]*'?!/;
const listed = 8;

/** Warns of figures that formulas fetch from other workbooks: what the file keeps may be out of date. */
export function linkedValues({ figures }: TableReading): readonly Issue[] {
  const linked = figures.filter(({ context }) => link.test(context.cell.formula ?? ''));
  const [first] = linked;
  if (first === undefined) return [];
  const cells = linked.slice(0, listed).map(({ context }) => context.cell.address);
  return [
    {
      code: 'linked-values',
      severity: 'warning',
      message: `Figures come from other workbooks and are as of when those were last read: ${cells.join(', ')}${linked.length > listed ? ' and more' : ''}.`,
      remedy: 'Open the workbook in Excel, choose Data > Edit Links > Update Values, and save it.',
      place: placeOf(first.context),
    },
  ];
}
