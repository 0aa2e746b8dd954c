import type { Binding, Position } from './binding';
import type { Chapter, Line } from './line';

/** The first column that holds figures; the three before it hold two labels and the unit. Columns count from 1. */
export const FIRST_FIGURE_COLUMN = 4;

/**
 * A table of figures on a sheet, shared by neighbouring lines of a chapter that vary alike.
 *
 * `rows`: each line takes a row (or a row for each member of its one dimension that runs down), members run across.
 * `columns`: each line takes a column, members run down. `grid`: one line of two or more dimensions down and one across.
 * Rows count from 1. `heading` is the row above the first figures; a grid has its line's name in the row above that. The
 * first block of a chapter has the chapter's title in the row above `title`.
 */
export interface Block {
  readonly kind: 'rows' | 'columns' | 'grid';
  readonly chapter: Chapter;
  readonly opensChapter: boolean;
  readonly sheet: string;
  readonly lines: readonly Line[];
  readonly down: readonly string[];
  readonly across: string | null;
  readonly title: number;
  readonly heading: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly width: number;
  /** The column right of the figures that adds those of a row up; null where none of its lines adds up. */
  readonly totalColumn: number | null;
  /** The row below the figures that adds those of a column up; null where none of its lines adds up. */
  readonly totalRow: number | null;
}

/** Where a figure stands; `sheet` is the sheet's key in the model, rows and columns count from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where every line of a bound model stands. */
export interface Layout {
  readonly binding: Binding;
  readonly blocks: readonly Block[];
  blockOf(line: Line): Block;
  placeOf(line: Line, position: Position): Place;
  /** The first free row below the last block of a sheet. */
  endOf(sheet: string): number;
}

interface Shape {
  readonly kind: Block['kind'];
  readonly down: readonly string[];
  readonly across: string | null;
}

/**
 * Lays the lines of a bound model out, chapter after chapter, from `firstRow` of each sheet on. Where `addsUp` says that
 * the figures of a line add up to something, its block has room for their total: a column where members run across, a
 * row where they run down.
 */
export function layOut(binding: Binding, firstRow: number, addsUp: (line: Line) => boolean = () => false): Layout {
  const next = new Map<string, number>();
  const blocks: Block[] = [];
  for (const chapter of headsFirst(binding.model.chapters)) {
    for (const [index, lines] of runsAlike(chapter.lines).entries()) {
      const [line] = lines;
      if (line === undefined) continue;
      const shape = shapeOf(line);
      const title = (next.get(chapter.sheet) ?? firstRow) + (index === 0 ? 1 : 0);
      const heading = shape.kind === 'grid' ? title + 1 : title;
      const width = shape.kind === 'columns' ? lines.length : shape.across === null ? 1 : acrossSize(binding, line);
      const rowsEach = binding.countOf(line) / (shape.kind === 'columns' ? 1 : width);
      const rowCount = shape.kind === 'columns' ? rowsEach : rowsEach * lines.length;
      const hasTotal = (shape.kind === 'columns' || shape.across !== null) && lines.some(addsUp);
      const totalRow = hasTotal && shape.kind === 'columns' ? heading + 1 + rowCount : null;
      blocks.push({
        ...shape,
        chapter,
        opensChapter: index === 0,
        sheet: chapter.sheet,
        lines,
        title,
        heading,
        firstRow: heading + 1,
        rowCount,
        width,
        totalColumn: hasTotal && shape.kind !== 'columns' ? FIRST_FIGURE_COLUMN + width : null,
        totalRow,
      });
      next.set(chapter.sheet, (totalRow ?? heading + rowCount) + 2);
    }
  }
  const byLine = new Map(blocks.flatMap(block => block.lines.map(line => [line, block] as const)));
  const blockOf = (line: Line): Block => {
    const block = byLine.get(line);
    if (block === undefined) throw new Error(`The line "${line.id}" has no place on a sheet.`);
    return block;
  };
  return {
    binding,
    blocks,
    blockOf,
    endOf: sheet => next.get(sheet) ?? firstRow,
    placeOf: (line, position) => placeIn(blockOf(line), line, binding.offsetOf(line, position)),
  };
}

function headsFirst(chapters: readonly Chapter[]): readonly Chapter[] {
  return [...chapters.filter(({ isHead }) => isHead === true), ...chapters.filter(({ isHead }) => isHead !== true)];
}

function placeIn(block: Block, line: Line, offset: number): Place {
  const index = block.lines.indexOf(line);
  if (block.kind === 'columns') {
    return { sheet: block.sheet, row: block.firstRow + offset, column: FIRST_FIGURE_COLUMN + index };
  }
  const rowsBefore = (block.rowCount / block.lines.length) * index;
  return {
    sheet: block.sheet,
    row: block.firstRow + rowsBefore + Math.floor(offset / block.width),
    column: FIRST_FIGURE_COLUMN + (offset % block.width),
  };
}

function runsAlike(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: { key: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const shape = shapeOf(line);
    const key = `${shape.kind} ${shape.down.join(',')} ${shape.across ?? ''}`;
    const last = runs.at(-1);
    if (last?.key === key && shape.kind !== 'grid') last.lines.push(line);
    else runs.push({ key, lines: [line] });
  }
  return runs.map(run => run.lines);
}

function shapeOf(line: Line): Shape {
  const last = line.per.at(-1);
  const across = last?.direction === 'across' ? last.name : null;
  const down = line.per.map(dimension => dimension.name).filter(name => name !== across);
  if (across === null) return { kind: down.length === 0 ? 'rows' : 'columns', down, across };
  return { kind: down.length < 2 ? 'rows' : 'grid', down, across };
}

function acrossSize(binding: Binding, line: Line): number {
  const last = line.per.at(-1);
  return last === undefined ? 1 : binding.membersOf(last).length;
}
