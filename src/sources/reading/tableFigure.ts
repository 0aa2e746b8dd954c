import type { Decimal } from '../../engine/decimal';
import type { IssuePlace } from '../../issue/issue';
import type { CellContext } from '../meaning/cellContext';
import type { CellMeaning } from '../meaning/meaningOfCell';
import type { ServiceOfCell } from '../meaning/serviceOfCell';
import type { Body } from '../names/findBody';

/**
 * One figure of one cell, with everything its surroundings say of it.
 *
 * `value` is in £'000 or FTE with the sign of the source. `body` is null where only the workbook as a whole names one.
 */
export interface TableFigure {
  readonly context: CellContext;
  readonly meaning: CellMeaning;
  readonly service: ServiceOfCell | null;
  readonly body: Body | null;
  readonly year: string | null;
  readonly value: Decimal;
  readonly unit: string;
  /** What one of the source's own units is worth in £'000 or FTE: 0.001 for pounds, negative where signs are turned. */
  readonly scale: Decimal;
  /** A user says how the figure is signed: nothing turns it any more. */
  readonly signed?: true;
}

/** Something of a workbook that was left out of the figures, and why; `text` is what stands there. */
export interface Ignored {
  readonly place: IssuePlace;
  readonly reason: string;
  readonly text: string;
}

/** The place of a figure's cell, for lineage and issues. */
export function placeOf(context: CellContext): IssuePlace {
  const { grid } = context.table;
  return { file: grid.file, sheet: grid.sheet, cell: context.cell.address };
}
