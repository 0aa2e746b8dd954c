import type { Line } from '../lines/line';
import { areaOfLine } from './areaOfLine';
import type { NamePlan } from './plan';
import type { ReportContext } from './reportContext';

/** The defined name of the cells that hold an input's figures. */
export function inputName(line: Line): string {
  return `HJW_in_${line.id}`;
}

/** Names the cells of every input, so that a later run reads them wherever they have moved. */
export function nameInputs({ layout }: ReportContext): readonly NamePlan[] {
  return layout.blocks.flatMap(block =>
    block.lines
      .filter(line => line.origin.kind === 'input')
      .map(line => ({
        name: inputName(line),
        area: areaOfLine(layout, line),
        comment: `${line.name}: ${line.sentence}`,
      })),
  );
}
