import type { ReactElement } from 'react';
import type { SheetState } from '../host/state/workbookState';
import { cellAddress } from '../xlsx/address';
import { drawnCell } from './drawnCell';
import { CellText } from './CellText';
import type { Track } from './gridTracks';
import { headSize } from './headSize';
import { measureText } from './measureText';
import type { CellPosition } from './moveSelection';
import type { FormatOf, SheetLayout } from './sheetLayout';

/** One drawn row: its number, its cells in sight, and the gap that stands for those that are not. */
export function GridRow(props: {
  readonly track: Track;
  readonly columnTracks: readonly Track[];
  readonly layout: SheetLayout;
  readonly sheet: SheetState;
  readonly formatOf: FormatOf;
  readonly selected: CellPosition;
  readonly select: (position: CellPosition) => void;
  readonly edit: () => void;
}): ReactElement {
  const { track, columnTracks, layout, sheet, formatOf, selected, select, edit } = props;
  if (track.kind === 'gap') {
    return (
      <tr aria-hidden style={{ height: track.size }}>
        <td className="gap" colSpan={columnTracks.length + 1} />
      </tr>
    );
  }
  const row = track.index;
  const top = track.frozenAt === null ? {} : { top: headSize.height + track.frozenAt };
  return (
    <tr aria-rowindex={row + 2} style={{ height: track.size }}>
      <th scope="row" className={track.frozenAt === null ? 'row-head' : 'row-head frozen'} style={top}>
        {row + 1}
      </th>
      {columnTracks.map(column => {
        if (column.kind === 'gap') return <td key="gap" className="gap" />;
        const left = column.frozenAt === null ? {} : { left: headSize.width + column.frozenAt };
        const drawn = drawnCell(sheet, { row, column: column.index }, layout, formatOf, measureText);
        const isSelected = selected.row === row && selected.column === column.index;
        return (
          <td
            key={column.index}
            id={`cell-${cellAddress(row + 1, column.index + 1)}`}
            role="gridcell"
            aria-colindex={column.index + 2}
            aria-selected={isSelected}
            className={cellClass({
              'frozen-row': track.frozenAt !== null,
              'frozen-column': column.frozenAt !== null,
              filled: drawn?.look.backgroundColor !== undefined,
            })}
            style={{ ...drawn?.look, ...top, ...left }}
            onMouseDown={() => select({ row, column: column.index })}
            onDoubleClick={() => edit()}
          >
            {drawn !== undefined && <CellText cell={drawn} />}
          </td>
        );
      })}
    </tr>
  );
}

function cellClass(classes: Readonly<Record<string, boolean>>): string {
  return Object.keys(classes)
    .filter(name => classes[name])
    .join(' ');
}
