import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { SheetState } from '../host/state/workbookState';
import { cellAddress } from '../xlsx/address';
import { edgeAt, sizeAt } from './gridGeometry';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { gridTracks } from './gridTracks';
import { headSize } from './headSize';
import { measureText } from './measureText';
import { moveSelection, type CellPosition } from './moveSelection';
import { SheetCharts } from './SheetCharts';
import { sheetLayout, type FormatOf } from './sheetLayout';
import { useWorkbook } from './workbookContext';

/** Draws one sheet as a table of which only the part in sight exists, with frozen panes and charts in their places. */
export function SheetGrid(props: {
  readonly sheet: SheetState;
  readonly formatOf: FormatOf;
  readonly selected: CellPosition;
  readonly select: (position: CellPosition) => void;
  /** Begins editing the selected cell; `text` takes the place of what it holds. */
  readonly edit: (text?: string) => void;
}): ReactElement {
  const { sheet, formatOf, selected, select, edit } = props;
  const { frozen } = sheet;
  const scroller = useRef<HTMLDivElement>(null);
  const { version } = useWorkbook();
  // The sheet changes in place; `version` says when.
  const layout = useMemo(() => sheetLayout(sheet, formatOf, measureText), [sheet, formatOf, version]);
  const { rows, columns } = layout;

  const rowWindow = useVirtualizer({
    count: rows.length - 1,
    getScrollElement: () => scroller.current,
    estimateSize: row => sizeAt(rows, row),
    scrollPaddingStart: headSize.height + edgeAt(rows, frozen.rows),
    overscan: 8,
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: columns.length - 1,
    getScrollElement: () => scroller.current,
    estimateSize: column => sizeAt(columns, column),
    scrollPaddingStart: headSize.width + edgeAt(columns, frozen.columns),
    overscan: 3,
  });
  useEffect(() => {
    rowWindow.measure();
    columnWindow.measure();
  }, [layout, rowWindow, columnWindow]);

  const rowTracks = gridTracks(rows, frozen.rows, indexes(rowWindow.getVirtualItems()));
  const columnTracks = gridTracks(columns, frozen.columns, indexes(columnWindow.getVirtualItems()));

  const keyDown = (event: KeyboardEvent): void => {
    const withControl = event.ctrlKey || event.metaKey;
    const size = { rows: rows.length - 1, columns: columns.length - 1 };
    const moved = moveSelection(selected, event.key, withControl, size);
    if (moved !== null) {
      select(moved);
      if (moved.row >= frozen.rows) rowWindow.scrollToIndex(moved.row);
      if (moved.column >= frozen.columns) columnWindow.scrollToIndex(moved.column);
    } else if (event.key === 'Enter' || event.key === 'F2') edit();
    else if (event.key === 'Delete') edit('');
    else if (event.key.length === 1 && !withControl && !event.altKey) edit(event.key);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} className="grid-scroller">
      <div
        className="grid-room"
        style={{
          width: headSize.width + edgeAt(columns, columns.length),
          height: headSize.height + edgeAt(rows, rows.length),
        }}
      >
        <table
          role="grid"
          className={sheet.showGridlines ? 'grid grid-lines' : 'grid'}
          style={{ width: headSize.width + columnTracks.reduce((sum, track) => sum + track.size, 0) }}
          aria-label={`Sheet ${sheet.name}`}
          aria-rowcount={rows.length}
          aria-colcount={columns.length}
          aria-activedescendant={`cell-${cellAddress(selected.row + 1, selected.column + 1)}`}
          tabIndex={0}
          onKeyDown={keyDown}
        >
          <GridHead tracks={columnTracks} />
          <tbody>
            {rowTracks.map(track => (
              <GridRow
                key={track.kind === 'gap' ? 'gap' : track.index}
                track={track}
                columnTracks={columnTracks}
                layout={layout}
                sheet={sheet}
                formatOf={formatOf}
                selected={selected}
                select={select}
                edit={edit}
              />
            ))}
          </tbody>
        </table>
        <SheetCharts sheet={sheet} rows={rows} columns={columns} />
      </div>
    </div>
  );
}

function indexes(items: readonly { readonly index: number }[]): readonly number[] {
  return items.map(item => item.index);
}
