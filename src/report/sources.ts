import { FIRST_FIGURE_COLUMN } from '../lines/layout';
import type { Block, Layout } from '../lines/layout';
import type { JointCase } from '../model/jointCase';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';

/** The last column that holds figures or their total. */
export function lastFigureColumn(layout: Layout, sheet: string): number {
  return Math.max(FIRST_FIGURE_COLUMN, ...layout.blocks.filter(block => block.sheet === sheet).map(endOfFigures));
}

/** The column right of a block's figures and of the totals of those that run across as they do, so that notes align. */
export function noteColumn({ blocks }: Layout, { kind, sheet, across }: Block): number {
  const alike = blocks.filter(block => block.kind === kind && block.sheet === sheet && block.across === across);
  return Math.max(...alike.map(endOfFigures)) + 1;
}

function endOfFigures({ width, totalColumn }: Block): number {
  return totalColumn ?? FIRST_FIGURE_COLUMN + width - 1;
}

/** The column in which a sheet says where its inputs come from: right of the widest block and its notes. */
export function sourceColumn(layout: Layout, sheet: string): number {
  return lastFigureColumn(layout, sheet) + 2;
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

/** What a figure from a document says of itself where the document does not say more. */
const WITHOUT_PLACE = 'case document';

/** Where the figures of an input come from; one that follows cells of the workbook without a story names these. */
export function originsOfInput({ origins, links, figures }: JointCase, id: string): readonly (string | undefined)[] {
  const [told, followed] = [origins.get(id) ?? [], links.get(id) ?? []];
  return (figures.get(id) ?? []).map((_, offset) => {
    const link = followed[offset];
    const origin = told[offset];
    return link !== undefined && (origin === undefined || origin === WITHOUT_PLACE) ? `follows ${link}` : origin;
  });
}

function originsOfRow(block: Block, row: number, context: ReportContext): readonly (string | undefined)[] {
  const originsOf = (id: string): readonly (string | undefined)[] => originsOfInput(context.jointCase, id);
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
    const [, file = origin, cell] = /^(.+\.\w+|this workbook), (.+![^!]+)$/.exec(origin) ?? [];
    const known = cells.get(file) ?? [];
    cells.set(file, cell === undefined ? known : [...known, cell]);
  }
  return [...cells].map(([file, list]) => (list.length === 0 ? file : `${file}: ${list.join(', ')}`)).join('; ');
}
