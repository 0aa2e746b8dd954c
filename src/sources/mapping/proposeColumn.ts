import { columnLetters } from '../../xlsx/address';
import { budgetStatus } from '../meaning/budgetStatus';
import type { TableReading } from '../reading/readTable';
import type { TableFigure } from '../reading/tableFigure';
import { headingText, type SheetTable, type TableColumn } from '../tables/sheetTable';
import { explainMeasure } from './explainMeasure';
import type { FollowedTable } from './followTable';
import { mappedMeasure } from './mappedMeasure';
import { mappedUnit } from './mappedUnit';
import { onlyOne } from './onlyOne';
import type { Outcome } from './proposeTable';
import type { Judgement, MappedColumn, MappedMeasure } from './sourceMapping';

/** Says of one column what it was read as; what its rows tell each by itself is null. */
export function proposeColumn(
  reading: TableReading,
  column: TableColumn,
  outcome: Outcome,
  followed: FollowedTable | undefined,
): MappedColumn {
  const { sense } = reading;
  const before = followed?.columns.get(column.column);
  const correction = followed?.corrections.columns.get(column.column) ?? before?.correction;
  const read = reading.figures.filter(({ context }) => context.column === column);
  const used = read.map(({ context }) => outcome.used.get(context)).filter(figure => figure !== undefined);
  const figures = used.length > 0 ? used : read;
  const measure = onlyOne(figures.map(({ meaning }) => mappedMeasure(meaning, sense.services)));
  const role = used.length > 0 ? 'figures' : column.role === 'label' ? 'label' : 'left out';
  const words = (column.headings.length > 0 ? column.headings : column.inherited).map(({ text }) => text);
  const isPart = figures.length > 0 && figures.every(({ meaning }) => 'part' in meaning && meaning.part);
  const proposed: MappedColumn = {
    column: columnLetters(column.column),
    headings: words,
    role,
    measure,
    ...(isPart && { part: true }),
    service: sense.services === 'across' ? onlyOne(figures.map(({ service }) => service?.name ?? null)) : null,
    body: onlyOne(figures.map(({ body }) => body?.code ?? null)),
    unit: onlyOne(figures.map(figure => mappedUnit(figure.meaning.kind === 'staff', figure.scale))),
    year: onlyOne(figures.map(({ year }) => year)),
    version: column.role === 'amount' ? versionOf(reading.table, column) : null,
    sign: figures.length > 0 && figures.every(({ scale }) => scale.isNegative()) ? 'turned' : 'as stated',
    basis: basisOf(measure),
    ...(role === 'figures' ? explainMeasure(figures) : leftOut(reading, column, read, outcome)),
    by: before?.by ?? 'proposed',
  };
  return correction === undefined ? proposed : { ...proposed, correction };
}

function versionOf(table: SheetTable, column: TableColumn): MappedColumn['version'] {
  const own = budgetStatus(headingText(column));
  return own ?? table.captions.map(({ text }) => budgetStatus(text)).find(status => status !== null) ?? null;
}

function basisOf(measure: MappedMeasure | null): MappedColumn['basis'] {
  if (measure === 'net' || measure === 'wholeBodyNet') return 'net';
  return measure === 'grossExpenditure' || measure === 'externalIncome' || measure === 'wholeBodyGross'
    ? 'gross'
    : null;
}

/** The reason is that of its cells, else that of the figures that were set aside later. */
function leftOut(
  reading: TableReading,
  column: TableColumn,
  read: readonly TableFigure[],
  { ignored }: Outcome,
): Omit<Judgement, 'by'> {
  if (column.role === 'label') return { confidence: 'high', reason: 'its words name the rows' };
  if (column.role === 'code') return { confidence: 'high', reason: 'its numbers are codes, not amounts' };
  if (column.role === 'remark') return { confidence: 'high', reason: 'it holds remarks beside the figures' };
  const own = reading.unread.find(({ context, reason }) => context.column === column && reason !== '');
  if (own !== undefined && read.length === 0)
    return { confidence: own.isFaulty === true ? 'low' : 'medium', reason: own.reason };
  const cells = new Set([...read.map(({ context }) => context.cell.address), ...column.headings.map(h => h.address)]);
  const aside = ignored.find(
    ({ place }) => place.sheet === reading.table.grid.sheet && place.cell !== undefined && cells.has(place.cell),
  );
  const reason = aside?.reason ?? own?.reason;
  if (reason !== undefined) return { confidence: 'medium', reason };
  const isEmpty = read.length === 0;
  return {
    confidence: 'medium',
    reason: isEmpty ? 'it adds up others' : 'its figures stand elsewhere in the workbook',
  };
}
