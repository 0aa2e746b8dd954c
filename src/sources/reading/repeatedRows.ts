import type { Issue } from '../../issue/issue';
import { rowText, type TableRow } from '../tables/sheetTable';
import type { TableReading } from './readTable';
import { placeOf, type TableFigure } from './tableFigure';

const listed = 5;

/**
 * Warns of rows that repeat another row of their table to the last cell, codes, labels and amounts: they may be meant
 * twice or entered twice, which the file does not tell. They count as often as they stand.
 */
export function repeatedRows({ table, figures }: TableReading): readonly Issue[] {
  const firsts = new Map<TableRow, TableFigure>();
  for (const figure of figures) {
    if (!firsts.has(figure.context.row) && !figure.value.isZero()) firsts.set(figure.context.row, figure);
  }
  const seen = new Set<string>();
  const repeated: TableFigure[] = [];
  for (const [row, figure] of firsts) {
    const cells = [...(table.grid.rows.get(row.row)?.values() ?? [])].map(cell => `${cell.column}\t${cell.raw}`);
    const key = [
      ...row.sections.map(({ address }) => address),
      ...[...row.labels.values()].map(({ text }) => text),
      ...cells,
    ].join('\n');
    if (seen.has(key)) repeated.push(figure);
    seen.add(key);
  }
  const [first] = repeated;
  if (first === undefined) return [];
  const names = repeated.slice(0, listed).map(({ context }) => `"${rowText(context.row)}" in row ${context.row.row}`);
  return [
    {
      code: 'rows-repeated',
      severity: 'warning',
      message: `${repeated.length === 1 ? 'A row repeats' : `${repeated.length} rows repeat`} another one in every cell: ${names.join('; ')}${repeated.length > listed ? ' and more' : ''}.`,
      remedy: 'They count as often as they stand. Delete what was entered twice.',
      place: placeOf(first.context),
    },
  ];
}
