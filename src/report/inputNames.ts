import type { Line } from '../lines/line';
import type { NamePlan } from './plan';
import type { ReportContext } from './reportContext';

/** The defined name of the cells that hold an input's figures. */
export function inputName(line: Line): string {
  return `HJW_in_${line.id}`;
}

/** Names the cells of every input, so that a later run reads them wherever they have moved. */
export function nameInputs(context: ReportContext): readonly NamePlan[] {
  const { layout } = context;
  const position = new Int32Array(layout.binding.members.length);
  return layout.blocks.flatMap(block =>
    block.lines
      .filter(line => line.origin.kind === 'input')
      .map(line => {
        const place = layout.placeOf(line, layout.binding.positionOf(line, 0, position));
        const columns = block.kind === 'columns' ? 1 : block.width;
        const rows = layout.binding.countOf(line) / columns;
        return {
          name: inputName(line),
          area: { sheet: place.sheet, row: place.row, column: place.column, rows, columns },
          comment: `${line.name}: ${line.sentence}`,
        };
      }),
  );
}
