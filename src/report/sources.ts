import { FIRST_FIGURE_COLUMN } from '../lines/layout';
import type { Block, Layout } from '../lines/layout';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';

/** The column in which a sheet says where its inputs come from: right of the widest block and its notes. */
export function sourceColumn(layout: Layout, sheet: string): number {
  const widths = layout.blocks.filter(block => block.sheet === sheet).map(block => block.width);
  return FIRST_FIGURE_COLUMN + Math.max(1, ...widths) + 1;
}

/** Writes beside every row of inputs where its figures come from. */
export function putSources(sheet: SheetBuilder, block: Block, context: ReportContext): void {
  const column = sourceColumn(context.layout, block.sheet);
  const rows = Array.from({ length: block.rowCount }, (_, row) => describeOrigins(originsOfRow(block, row, context)));
  if (rows.every(text => text === '')) return;
  sheet.put(block.heading, column, 'Source', 'sideHeading');
  rows.forEach((text, row) => {
    if (text !== '') sheet.put(block.firstRow + row, column, text, 'note');
  });
}

function originsOfRow(block: Block, row: number, context: ReportContext): readonly (string | undefined)[] {
  const originsOf = (id: string): readonly (string | undefined)[] => context.jointCase.origins.get(id) ?? [];
  if (block.kind === 'columns') return block.lines.map(line => originsOf(line.id)[row]);
  const rowsEach = block.rowCount / block.lines.length;
  const line = block.lines[Math.floor(row / rowsEach)];
  const start = (row % rowsEach) * block.width;
  return line === undefined ? [] : originsOf(line.id).slice(start, start + block.width);
}

/**
 * Joins origins, naming each file once.
 *
 * @example `a.xlsx, Budget!C7` and `a.xlsx, Staff!D7` become `a.xlsx: Budget!C7, Staff!D7`.
 */
export function describeOrigins(origins: readonly (string | undefined)[]): string {
  const cells = new Map<string, string[]>();
  for (const origin of new Set(origins)) {
    if (origin === undefined || origin === '') continue;
    const [, file = origin, cell] = /^(.+\.\w+), (.+![^!]+)$/.exec(origin) ?? [];
    const known = cells.get(file) ?? [];
    cells.set(file, cell === undefined ? known : [...known, cell]);
  }
  return [...cells].map(([file, list]) => (list.length === 0 ? file : `${file}: ${list.join(', ')}`)).join('; ');
}
