import { useEffect, useState } from 'react';
import type { RunSituation } from '../usecases/runFeed';
import { watchStaleSources } from './watchStaleSources';

/**
 * Counts the figures that follow cells of this workbook and have changed since the last run: when the pane opens, and
 * some moments after cells have changed. Nothing is looked at while something runs or where there is no model.
 */
export function useStaleSources(hasModel: boolean, { progress, lastResult }: RunSituation): number {
  const [count, setCount] = useState(0);
  const isIdle = progress === null;
  useEffect(() => {
    if (!hasModel || !isIdle) return;
    return watchStaleSources(setCount);
  }, [hasModel, isIdle, lastResult]);
  return count;
}
