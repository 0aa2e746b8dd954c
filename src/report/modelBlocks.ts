import type { Decimal } from '../engine/decimal';
import type { Position } from '../lines/binding';
import { FIRST_FIGURE_COLUMN } from '../lines/layout';
import type { Block } from '../lines/layout';
import type { Line } from '../lines/line';
import { numberFormatOf, unitHeading } from './numberFormats';
import type { PlanCell } from './plan';
import { putFigures } from './putFigures';
import { putInputs } from './putInputs';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';
import { noteColumn, putSources } from './sources';
import { putTotals } from './putTotals';

const UNIT_COLUMN = FIRST_FIGURE_COLUMN - 1;

/** Writes every block that the layout places on this sheet: headings, labels, units, figures, notes and sources. */
export function putModelBlocks(sheet: SheetBuilder, context: ReportContext): void {
  for (const block of context.layout.blocks.filter(candidate => candidate.sheet === sheet.key)) {
    putHeadings(sheet, block, context);
    for (const line of block.lines) putLine(sheet, block, line, context);
    putTotals(sheet, block);
    putSources(sheet, block, context);
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
  sheet.putRow(block.heading, 1, first, 'heading');
  sheet.put(block.heading, UNIT_COLUMN, unit, 'sideHeading');
  sheet.putRow(block.heading, FIRST_FIGURE_COLUMN, figureHeadings(block, context), 'figureHeading');
  if (block.kind === 'rows') sheet.put(block.heading, noteColumn(context.layout, block), 'Note', 'sideHeading');
}

function figureHeadings(block: Block, context: ReportContext): readonly string[] {
  if (block.kind === 'columns') return block.lines.map(line => `${line.name} (${unitHeading(line.unit)})`);
  const across = context.layout.binding.model.dimensions.find(each => each.name === block.across);
  return across === undefined ? ['Value'] : context.layout.binding.membersOf(across);
}

function putLine(sheet: SheetBuilder, block: Block, line: Line, context: ReportContext): void {
  const { layout } = context;
  const { binding } = layout;
  const position = new Int32Array(binding.members.length);
  const format = numberFormatOf(line.unit);
  const figures = context.evaluation.figuresOf(line);
  const across = block.kind === 'columns' ? 1 : block.width;
  for (let offset = 0; offset < figures.length; offset += across) {
    binding.positionOf(line, offset, position);
    const place = layout.placeOf(line, position);
    if (block.kind !== 'columns' || line === block.lines[0])
      putLabels(sheet, block, line, place.row, position, context);
    const cells = Array.from({ length: across }, (_, step) => {
      binding.positionOf(line, offset + step, position);
      return cellOf(line, offset + step, figures[offset + step], position, context);
    });
    if (line.origin.kind === 'rule') putFigures(sheet, place.row, place.column, cells, format);
    else if (line.origin.kind === 'input') putInputs(sheet, place.row, place.column, cells, format);
    else sheet.putRow(place.row, place.column, cells, 'algorithm', format);
  }
}

function cellOf(
  line: Line,
  offset: number,
  figure: Decimal | undefined,
  position: Position,
  context: ReportContext,
): PlanCell {
  if (line.origin.kind === 'rule') return { formula: context.writer.formula(line, position) };
  const link = context.jointCase.links.get(line.id)?.[offset];
  if (link !== undefined) return { formula: link };
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
  if (block.kind === 'rows') sheet.put(row, noteColumn(context.layout, block), line.sentence, 'note');
}
