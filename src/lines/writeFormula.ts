import { moved } from './binding';
import type { Position } from './binding';
import { columnLetters } from './columnLetters';
import type { FoldNode, Operation, WhereNode } from './expression';
import type { Block, Layout } from './layout';
import type { Dimension } from './dimension';
import type { Line } from './line';
import { quoteSheetName } from './quoteSheetName';
import { walk } from './walk';
import type { Arithmetic } from './walk';

/** A piece of a formula and how tightly its outermost operator binds. */
interface Piece {
  readonly text: string;
  readonly binds: number;
  /** What an AND asks for, one by one. */
  readonly conditions?: readonly string[];
}

const TIGHT = 9;
const BINDS: Partial<Record<Operation, number>> = {
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 4,
};
const CALLS: Partial<Record<Operation, string>> = {
  and: 'AND',
  if: 'IF',
  min: 'MIN',
  max: 'MAX',
  abs: 'ABS',
  exp: 'EXP',
  floor: 'INT',
  round: 'ROUND',
  given: 'ISNUMBER',
};

/** Writes references and formulas for the cells of a layout. */
export interface FormulaWriter {
  /** The rule of a line at a position as an Excel formula without `=`. */
  formula(line: Line, position: Position): string;
  /** The cell of a figure as seen from any sheet (`Results!$D$7`). */
  reference(line: Line, position: Position): string;
}

/**
 * Writes the rules of a model as ordinary Excel formulas: functions that every Excel since 2016 and LibreOffice know,
 * nothing volatile, no arrays that spill. A reference is relative where reader and read line share a dimension in the
 * same place, and fixed elsewhere, so that a line's formula can be copied along its row.
 *
 * `sheetName` turns a sheet's key in the model into its name in the workbook.
 */
export function formulaWriter(layout: Layout, sheetName: (key: string) => string): FormulaWriter {
  const { binding } = layout;

  const quoted = (key: string): string => quoteSheetName(sheetName(key));

  const formula = (line: Line, position: Position): string => {
    if (line.origin.kind !== 'rule') throw new Error(`The line "${line.id}" has no rule to write.`);
    const here = layout.blockOf(line);

    const address = (
      read: Line,
      at: Position,
      fix: { column?: boolean; row?: boolean; sheet?: boolean } = {},
    ): string => {
      const block = layout.blockOf(read);
      const place = layout.placeOf(read, at);
      const relativeColumn = fix.column !== true && block.across !== null && block.across === here.across;
      const relativeRow = fix.row !== true && block.down.length > 0 && block.down.join() === here.down.join();
      const sheet = fix.sheet === false || block.sheet === here.sheet ? '' : `${quoted(block.sheet)}!`;
      return `${sheet}${relativeColumn ? '' : '$'}${columnLetters(place.column)}${relativeRow ? '' : '$'}${place.row}`;
    };

    const arithmetic: Arithmetic<Piece> = {
      number: text => ({ text, binds: TIGHT }),
      absent: () => ({ text: '""', binds: TIGHT }),
      cell: (read, at) => ({ text: address(read, at), binds: TIGHT }),
      operation: writeOperation,
      fold: (node, at) => writeFold(node, at),
      where: (node, wanted, at) => ({ text: writeWhere(node, wanted.text, at), binds: TIGHT }),
    };

    /** The cells of a line along a dimension, or null where they do not lie side by side. */
    const rangeAlong = (read: Line, along: Dimension, at: Position): { start: string; range: string } | null => {
      const block = layout.blockOf(read);
      const acrossColumns = block.across === along.name;
      if (!acrossColumns && block.down.at(-1) !== along.name) return null;
      const fix = acrossColumns ? { column: true } : { row: true };
      const member = (to: number, sheet: boolean): string =>
        moved(at, binding.indexOf(along), to, () => address(read, at, { ...fix, sheet }));
      const size = binding.membersOf(along).length;
      const start = member(0, true);
      return { start, range: size === 1 ? start : `${start}:${member(size - 1, false)}` };
    };

    const writeWhere = (node: WhereNode, wanted: string, at: Position): string => {
      const [figures, keys] = [node.of, node.key].map(read => rangeAlong(read, node.along, at)?.range);
      const runAlike =
        (layout.blockOf(node.of).across === node.along.name) === (layout.blockOf(node.key).across !== null);
      if (figures === undefined || keys === undefined || !runAlike)
        throw new Error(
          `Line "${line.name}": "${node.of.name}" and "${node.key.name}" must run alike on their sheets.`,
        );
      return `SUMIFS(${figures},${keys},${wanted})`;
    };

    const writeFold = (node: FoldNode, at: Position): Piece => {
      const found = rangeAlong(node.of, node.along, at);
      if (found === null) return { text: sumByLabels(node, layout.blockOf(node.of), at), binds: TIGHT };
      const { start, range } = found;
      switch (node.fold) {
        case 'sum':
          return { text: `SUM(${range})`, binds: TIGHT };
        case 'least':
        case 'most': {
          const extreme = `${node.fold === 'least' ? 'MIN' : 'MAX'}(${range})`;
          // MIN and MAX of nothing are 0 in Excel, which would pass for a figure.
          const sparse = binding.model.sparse.has(node.of);
          return { text: sparse ? `IF(COUNT(${range})=0,"",${extreme})` : extreme, binds: TIGHT };
        }
        case 'internalRate':
          return { text: `IFERROR(IRR(${range}),"")`, binds: TIGHT };
        case 'rank': {
          const own = address(node.of, at);
          const ownEnd = address(node.of, at, { sheet: false });
          return { text: `SUMPRODUCT(1*(${range}>${own}))+SUMPRODUCT(1*(${start}:${ownEnd}=${own}))`, binds: 2 };
        }
      }
    };

    /** Adds up by the row labels where the members of the dimension do not lie side by side. */
    const sumByLabels = (node: FoldNode, block: Block, at: Position): string => {
      if (node.fold !== 'sum') {
        throw new Error(
          `Line "${line.name}": ${node.fold} needs its members side by side; list ${node.along.name} last in "${node.of.name}".`,
        );
      }
      const place = layout.placeOf(node.of, at);
      const sheet = block.sheet === here.sheet ? '' : `${quoted(block.sheet)}!`;
      const last = block.firstRow + block.rowCount - 1;
      const rows = (column: string): string => `${sheet}${column}$${block.firstRow}:${column}$${last}`;
      const figures = rows(
        `${block.across !== null && block.across === here.across ? '' : '$'}${columnLetters(place.column)}`,
      );
      const criteria = block.down.flatMap((name, label) =>
        name === node.along.name ? [] : [rows(`$${columnLetters(label + 1)}`), labelOf(name, at)],
      );
      return `SUMIFS(${[figures, ...criteria].join(',')})`;
    };

    /** The cell of the reading row or column that names the member, or else the member's name itself. */
    const labelOf = (name: string, at: Position): string => {
      const own = layout.placeOf(line, at);
      const label = here.down.indexOf(name);
      if (label >= 0) return `$${columnLetters(here.kind === 'rows' ? label + 2 : label + 1)}${own.row}`;
      if (here.across === name) return `${columnLetters(own.column)}$${here.heading}`;
      const dimension = binding.model.dimensions.find(each => each.name === name);
      const member =
        dimension === undefined ? '' : (binding.membersOf(dimension)[at[binding.indexOf(dimension)] ?? 0] ?? '');
      return `"${member.replace(/"/g, '""')}"`;
    };

    return walk(binding, line.origin.rule, position, arithmetic).text;
  };

  return {
    formula,
    reference: (line, position) => {
      const place = layout.placeOf(line, position);
      return `${quoted(place.sheet)}!$${columnLetters(place.column)}$${place.row}`;
    },
  };
}

function writeOperation(operation: Operation, operands: readonly Piece[]): Piece {
  const call = CALLS[operation];
  if (operation === 'and') {
    // AND takes any number of conditions: one call says what a rule nests.
    const conditions = operands.flatMap(operand => operand.conditions ?? [operand.text]);
    return { text: `AND(${conditions.join(',')})`, binds: TIGHT, conditions };
  }
  if (call !== undefined) return { text: `${call}(${operands.map(operand => operand.text).join(',')})`, binds: TIGHT };
  const binds = BINDS[operation] ?? TIGHT;
  const [left, right] = operands;
  if (left === undefined || right === undefined) throw new Error(`"${operation}" needs two operands.`);
  const wrap = (piece: Piece, tighter: boolean): string =>
    piece.binds < binds || (tighter && piece.binds === binds) ? `(${piece.text})` : piece.text;
  const commutes = operation === '+' || operation === '*';
  return { text: `${wrap(left, operation === '^')}${operation}${wrap(right, !commutes)}`, binds };
}
