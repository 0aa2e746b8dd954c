import { FIRST_FIGURE_COLUMN } from '../lines/layout';
import type { Line } from '../lines/line';
import { sourceColumn } from './modelBlocks';
import type { NamePlan } from './plan';
import type { ReportContext } from './reportContext';

/** The defined name of the cells that hold an input's figures. */
export function inputName(line: Line): string {
  return `HJW_in_${line.id}`;
}

/** The defined name of the cells that say where an input's figures come from. */
export function originName(line: Line): string {
  return `HJW_from_${line.id}`;
}

/** Names the cells of every input and of its sources, so that a later run reads them wherever they have moved. */
export function nameInputs(context: ReportContext): readonly NamePlan[] {
  const { layout } = context;
  const position = new Int32Array(layout.binding.members.length);
  return layout.blocks.flatMap(block =>
    block.lines
      .filter(line => line.origin.kind === 'input')
      .flatMap(line => {
        const place = layout.placeOf(line, layout.binding.positionOf(line, 0, position));
        const columns = block.kind === 'columns' ? 1 : block.width;
        const rows = layout.binding.countOf(line) / columns;
        const figures = {
          sheet: place.sheet,
          row: place.row,
          column: block.kind === 'columns' ? place.column : FIRST_FIGURE_COLUMN,
          rows,
          columns,
        };
        const origins = {
          sheet: place.sheet,
          row: place.row,
          column: sourceColumn(layout, block, line),
          rows,
          columns: 1,
        };
        return [
          { name: inputName(line), area: figures, comment: `${line.name}: ${line.sentence}` },
          ...(context.jointCase.origins.has(line.id)
            ? [{ name: originName(line), area: origins, comment: `Where "${line.name}" comes from` }]
            : []),
        ];
      }),
  );
}
