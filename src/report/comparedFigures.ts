import type { Line } from '../lines/line';
import { places } from '../model/chapters/conventions';
import { numberFormatOf } from './numberFormats';
import { referenceTo } from './referenceTo';
import type { Role } from './plan';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';

/** A figure that a run read: its line, the members it is of, its cell as seen from any sheet, and its value then. */
export interface ComparedFigure {
  readonly line: Line;
  readonly label: string;
  readonly reference: string;
  readonly value: number;
}

/** Every figure of these lines that `isWanted`. */
export function figuresToCompare(
  { evaluation, writer }: ReportContext,
  lines: readonly Line[],
  isWanted: (line: Line, offset: number) => boolean = () => true,
): readonly ComparedFigure[] {
  const { binding } = evaluation;
  return lines.flatMap(line =>
    evaluation.figuresOf(line).flatMap((figure, offset) => {
      if (!isWanted(line, offset)) return [];
      const position = binding.positionOf(line, offset);
      const label = line.per
        .map(dimension => binding.membersOf(dimension)[position[binding.indexOf(dimension)] ?? 0])
        .join(', ');
      return [{ line, label, reference: writer.reference(line, position), value: figure.toNumber() }];
    }),
  );
}

/**
 * Writes what stands in cells now beside what the last run found there; `end` is the first row below, and `areSame` a
 * condition that holds where none differs.
 */
export function putComparison(
  sheet: SheetBuilder,
  context: ReportContext,
  top: number,
  title: string,
  figures: readonly ComparedFigure[],
  role: Role,
): { readonly end: number; readonly areSame: string } {
  sheet.putRow(top, 1, [title, 'Figure', null], 'heading');
  sheet.putRow(top, 4, ['Now', 'At the last run', 'Difference'], 'figureHeading');
  const decimals = referenceTo(context, places);
  figures.forEach(({ line, label, reference, value }, index) => {
    const row = top + 1 + index;
    const format = numberFormatOf(line.unit);
    sheet.putRow(row, 1, [line.name, label], 'label');
    sheet.put(row, 4, { formula: reference }, 'link', format);
    sheet.put(row, 5, Number.isNaN(value) ? null : value, role, format);
    sheet.put(row, 6, { formula: `ROUND(D${row}-E${row},${decimals})` }, 'calculation', format);
  });
  const end = top + 1 + figures.length;
  const differences = `F${top + 1}:F${end - 1}`;
  return { end, areSame: `AND(MIN(${differences})=0,MAX(${differences})=0)` };
}
