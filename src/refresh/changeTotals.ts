import { Decimal } from '../engine/decimal';
import type { JointCase } from '../model/jointCase';
import type { ChangeTotal } from './changeTotal';
import type { JudgedLine } from './judgeLines';
import { standingCells, type LineCell } from './lineCells';

/**
 * Adds up every input of which a line changes, for each body or each service: as it stands, and with every change
 * accepted. Lines without a service count for no service.
 */
export function changeTotals(
  standing: JointCase,
  judged: readonly JudgedLine[],
  by: 'organisation' | 'service',
): readonly ChangeTotal[] {
  const moves = new Map(judged.filter(isMove).map(line => [line.id, line]));
  const moving = new Set([...moves.values()].map(({ line }) => line.id));
  const cells = standingCells(standing);
  const lines: readonly LineCell[] = [...cells.values(), ...[...moves.values()].filter(({ id }) => !cells.has(id))];
  const totals = new Map<string, { readonly cell: LineCell; before: Decimal; after: Decimal }>();
  for (const cell of lines) {
    const member = cell.members[by];
    if (member === undefined || !moving.has(cell.line.id)) continue;
    const key = `${cell.line.id}|${member}`;
    const total = totals.get(key) ?? { cell, before: new Decimal(0), after: new Decimal(0) };
    const stands = cells.get(cell.id)?.figure.value;
    const move = moves.get(cell.id);
    total.before = total.before.plus(present(stands));
    total.after = total.after.plus(present(move === undefined ? stands : move.fact?.value));
    totals.set(key, total);
  }
  return [...totals.values()].map(({ cell: { line, members }, before, after }) => ({
    member: members[by] ?? '',
    input: line.id,
    name: line.name,
    unit: line.unit.replace('?', ''),
    before: before.toNumber(),
    after: after.toNumber(),
    difference: after.minus(before).toNumber(),
  }));
}

function isMove({ verdict }: JudgedLine): boolean {
  return verdict === 'new' || verdict === 'changed' || verdict === 'gone';
}

function present(figure: Decimal | undefined): Decimal {
  return figure === undefined || figure.isNaN() ? new Decimal(0) : figure;
}
