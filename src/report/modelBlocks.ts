import type { Decimal } from '../engine/decimal';
import type { Position } from '../lines/binding';
import { FIRST_FIGURE_COLUMN } from '../lines/layout';
import type { Block, Layout } from '../lines/layout';
import type { Line } from '../lines/line';
import { numberFormatOf, unitHeading } from './numberFormats';
import type { PlanCell } from './plan';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';

const UNIT_COLUMN = FIRST_FIGURE_COLUMN - 1;

/** Writes every block that the layout places on this sheet: headings, labels, units, figures, notes and sources. */
export function putModelBlocks(sheet: SheetBuilder, context: ReportContext): void {
  for (const block of context.layout.blocks.filter(candidate => candidate.sheet === sheet.key)) {
    putHeadings(sheet, block, context);
    for (const line of block.lines) putLine(sheet, block, line, context);
  }
}

function putHeadings(sheet: SheetBuilder, block: Block, context: ReportContext): void {
  const { binding } = context.layout;
  const headingOf = (name: string): string =>
    binding.model.dimensions.find(each => each.name === name)?.heading ?? name;
  if (block.opensChapter) sheet.put(block.title - 1, 1, block.chapter.title, 'chapter');
  const [line] = block.lines;
  if (line === undefined) return;
  if (block.kind === 'grid') {
    sheet.put(block.title, 1, line.name, 'label');
    sheet.put(block.title, FIRST_FIGURE_COLUMN, line.sentence, 'note');
  }
  const labels = block.down.map(headingOf);
  const first = block.kind === 'rows' ? ['Line', labels[0] ?? null] : [labels[0] ?? null, labels[1] ?? null];
  const unit = block.kind === 'columns' ? null : 'Unit';
  sheet.putRow(block.heading, 1, [...first, unit, ...figureHeadings(block, context)], 'heading');
  putSideHeadings(sheet, block, context);
}

function figureHeadings(block: Block, context: ReportContext): readonly string[] {
  if (block.kind === 'columns') return block.lines.map(line => `${line.name} (${unitHeading(line.unit)})`);
  const across = context.layout.binding.model.dimensions.find(each => each.name === block.across);
  return across === undefined ? ['Value'] : context.layout.binding.membersOf(across);
}

/** Heads what stands to the right of the figures: a note for lines in rows, then where inputs come from. */
function putSideHeadings(sheet: SheetBuilder, block: Block, context: ReportContext): void {
  if (block.kind === 'rows') sheet.put(block.heading, FIRST_FIGURE_COLUMN + block.width, 'Note', 'heading');
  const sourced = block.lines.filter(line => context.jointCase.origins.has(line.id));
  for (const line of block.kind === 'columns' ? sourced : sourced.slice(0, 1)) {
    const heading = block.kind === 'columns' ? `Source of ${lowerFirst(line.name)}` : 'Source';
    sheet.put(block.heading, sourceColumn(context.layout, block, line), heading, 'heading');
  }
}

function putLine(sheet: SheetBuilder, block: Block, line: Line, context: ReportContext): void {
  const { layout } = context;
  const { binding } = layout;
  const position = new Int32Array(binding.members.length);
  const format = numberFormatOf(line.unit);
  const role = line.origin.kind === 'input' ? 'input' : line.origin.kind === 'algorithm' ? 'algorithm' : 'calculation';
  const figures = context.evaluation.figuresOf(line);
  const across = block.kind === 'columns' ? 1 : block.width;
  for (let offset = 0; offset < figures.length; offset += across) {
    binding.positionOf(line, offset, position);
    const place = layout.placeOf(line, position);
    if (block.kind !== 'columns' || line === block.lines[0])
      putLabels(sheet, block, line, place.row, position, context);
    const cells = Array.from({ length: across }, (_, step) => {
      binding.positionOf(line, offset + step, position);
      return cellOf(line, figures[offset + step], position, context);
    });
    sheet.putRow(place.row, place.column, cells, role, format);
    const origin = originsOf(line, offset, across, context);
    if (origin !== '') sheet.put(place.row, sourceColumn(layout, block, line), origin, 'note');
  }
}

function cellOf(line: Line, figure: Decimal | undefined, position: Position, context: ReportContext): PlanCell {
  if (line.origin.kind === 'rule') return { formula: context.writer.formula(line, position) };
  return figure === undefined || figure.isNaN() ? null : figure.toNumber();
}

function putLabels(
  sheet: SheetBuilder,
  block: Block,
  line: Line,
  row: number,
  position: Position,
  context: ReportContext,
): void {
  const { binding } = context.layout;
  const members = line.per
    .filter(dimension => dimension.name !== block.across)
    .map(dimension => binding.membersOf(dimension)[position[binding.indexOf(dimension)] ?? 0] ?? null);
  const labels = block.kind === 'rows' ? [line.name, members[0] ?? null] : [members[0] ?? null, members[1] ?? null];
  sheet.putRow(row, 1, labels, 'label');
  if (block.kind !== 'columns') sheet.put(row, UNIT_COLUMN, unitHeading(line.unit), 'unit');
  if (block.kind === 'rows') sheet.put(row, FIRST_FIGURE_COLUMN + block.width, line.sentence, 'note');
}

/** The first column in which a sheet names sources: one right of the widest block and its notes. */
export function firstSourceColumn(layout: Layout, sheet: string): number {
  const widths = layout.blocks.filter(block => block.sheet === sheet).map(block => block.width);
  return FIRST_FIGURE_COLUMN + Math.max(1, ...widths) + 1;
}

/** The column in which a line's sources stand. */
export function sourceColumn(layout: Layout, block: Block, line: Line): number {
  return firstSourceColumn(layout, block.sheet) + (block.kind === 'columns' ? block.lines.indexOf(line) : 0);
}

function originsOf(line: Line, offset: number, count: number, context: ReportContext): string {
  const origins = (context.jointCase.origins.get(line.id) ?? []).slice(offset, offset + count);
  return [...new Set(origins.filter(origin => origin !== undefined && origin !== ''))].join('; ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
