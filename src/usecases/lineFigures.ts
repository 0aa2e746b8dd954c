import type { Evaluation } from '../lines/evaluate';
import type { Line } from '../lines/line';
import { jointWorking } from '../model/jointWorking';
import type { FigureTree, LineFigures } from './runRequest';

/** Lists every line of the model with its figures by the names of its members. */
export function lineFigures(evaluation: Evaluation): readonly LineFigures[] {
  return jointWorking.lines.map(line => ({
    id: line.id,
    name: line.name,
    unit: line.unit.replace('?', ''),
    ...(line.basis === undefined ? {} : { basis: line.basis }),
    per: line.per.map(dimension => dimension.name),
    figures: treeOf(evaluation, line),
  }));
}

function treeOf(evaluation: Evaluation, line: Line): FigureTree {
  const figures = evaluation.figuresOf(line).map(figure => (figure.isNaN() ? null : figure.toNumber()));
  const nest = (depth: number, start: number, count: number): FigureTree => {
    const dimension = line.per[depth];
    if (dimension === undefined) return figures[start] ?? null;
    const members = evaluation.binding.membersOf(dimension);
    const each = count / members.length;
    return Object.fromEntries(members.map((member, index) => [member, nest(depth + 1, start + index * each, each)]));
  };
  return nest(0, 0, figures.length);
}
