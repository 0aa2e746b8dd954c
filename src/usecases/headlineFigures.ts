import type { Evaluation } from '../lines/evaluate';
import { describeFigure, headlineLines, lastGapYear } from '../report/headline';
import type { HeadlineFigure } from './runRequest';

/** The headline of a computed case, in the order in which it is shown. */
export function headlineFigures(evaluation: Evaluation): readonly HeadlineFigure[] {
  return headlineLines(lastGapYear(evaluation)).map(({ id, label, line, members }) => {
    const figure = evaluation.figure(line, ...members);
    return {
      id,
      label,
      value: figure.isNaN() ? null : figure.toNumber(),
      unit: line.unit.replace('?', ''),
      text: describeFigure(figure, line.unit),
    };
  });
}
