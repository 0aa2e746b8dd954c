import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RunProgress as Progress } from '../usecases/runFeed';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  steps: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  step: { margin: 0, overflowWrap: 'anywhere' },
  count: { whiteSpace: 'nowrap' },
});

/** How far the work under way has come: a bar, the step it is at, and which of how many that is. */
export function RunProgress({ progress }: { readonly progress: Progress }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const counted = strings.stepOf(progress.done, progress.of);
  return (
    <>
      <ProgressBar value={progress.done + (progress.share ?? 0)} max={progress.of} aria-label={counted} />
      <div className={styles.steps} aria-hidden>
        <p className={styles.step}>{strings.stepWithShare(progress.step, progress.share)}</p>
        <p className={`${shared.quiet} ${styles.count}`}>{counted}</p>
      </div>
    </>
  );
}
