import { useEffect, useRef, type ReactElement } from 'react';
import type { ChartDefinition, WorkbookState } from '../host/state/workbookState';
import { chartOption } from './chartOption';
import { seriesData } from './seriesData';

/** Draws one of the workbook's charts from the cells behind it as they are now. ECharts is fetched with the first one. */
export function Chart(props: {
  readonly workbook: WorkbookState;
  readonly definition: ChartDefinition;
  /** Pixels within the sheet. */
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}): ReactElement {
  const { workbook, definition, place } = props;
  const element = useRef<HTMLDivElement>(null);
  const data = seriesData(workbook, definition);
  const drawing = JSON.stringify([definition, data, place.width, place.height]);

  useEffect(() => {
    let remove = (): void => undefined;
    let gone = false;
    void import('./drawChart').then(({ drawChart }) => {
      if (!gone && element.current !== null) remove = drawChart(element.current, chartOption(definition, data));
    });
    return () => {
      gone = true;
      remove();
    };
    // `drawing` says all that the picture depends on; the data themselves are read anew each time.
  }, [drawing]);

  const label = definition.altText === '' ? definition.title : definition.altText;
  return <div ref={element} className="chart" role="img" aria-label={label} style={place} />;
}
