import { useEffect, useState } from 'react';
import type { RunSituation } from '../usecases/runFeed';

/** Whether a model stands in the workbook: looked for when the pane opens and whenever some work has ended. */
export function useModel({ lastResult, lastOutcome }: RunSituation): boolean {
  const [stands, setStands] = useState(false);
  useEffect(() => {
    let isGone = false;
    void import('../usecases/hasModel')
      .then(({ hasModel }) => hasModel())
      .then(found => {
        if (!isGone && found.ok) setStands(found.value);
      });
    return () => {
      isGone = true;
    };
  }, [lastResult]);
  return stands || lastOutcome !== null;
}
