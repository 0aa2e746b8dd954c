import type { ReactElement } from 'react';
import type { SheetState } from '../host/state/workbookState';
import { Chart } from './Chart';
import { edgeAt, type Edges } from './gridGeometry';
import { headSize } from './headSize';
import { useWorkbook } from './workbookContext';

/** The charts of a sheet over the cells that they are anchored to. Charts that a file brought are kept but not drawn. */
export function SheetCharts(props: {
  readonly sheet: SheetState;
  readonly rows: Edges;
  readonly columns: Edges;
}): ReactElement {
  const { sheet, rows, columns } = props;
  const { workbook } = useWorkbook();
  return (
    <>
      {sheet.charts.map(chart => {
        if (chart.kind === 'file') return null;
        const { from, to } = chart.definition;
        const left = edgeAt(columns, from.column);
        const top = edgeAt(rows, from.row);
        return (
          <Chart
            key={chart.id}
            workbook={workbook}
            definition={chart.definition}
            place={{
              left: headSize.width + left,
              top: headSize.height + top,
              width: edgeAt(columns, to.column) - left,
              height: edgeAt(rows, to.row) - top,
            }}
          />
        );
      })}
    </>
  );
}
