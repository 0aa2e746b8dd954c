import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, RefCallback } from 'react';
import type { RunProgress, RunSituation } from '../usecases/runFeed';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  steps: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  step: { margin: 0 },
});

/** The button that runs the model; while it runs, the step it is at and a way to stop; afterwards, what was written. */
export function RunControls(props: {
  readonly situation: RunSituation;
  readonly hasFiles: boolean;
  /** Hears of the button's element, for whoever moves the focus to it. */
  readonly button: RefCallback<HTMLButtonElement>;
  readonly run: () => void;
  readonly stop: () => void;
}): ReactElement {
  const { situation, hasFiles, button, run, stop } = props;
  const shared = usePaneStyles();
  const running = situation.progress !== null;
  return (
    <section className={shared.section}>
      {running ? (
        <Button ref={button} onClick={stop} disabledFocusable={situation.stopping}>
          {situation.stopping ? strings.cancelling : strings.cancel}
        </Button>
      ) : (
        <Button ref={button} appearance={hasFiles ? 'primary' : 'secondary'} onClick={run}>
          {hasFiles ? strings.run : strings.runAgain}
        </Button>
      )}
      {situation.progress !== null && <Progress progress={situation.progress} />}
      {!running && !hasFiles && <p className={shared.quiet}>{strings.runAgainNote}</p>}
      <p className={running ? shared.hidden : shared.quiet} role="status">
        {status(situation)}
      </p>
    </section>
  );
}

function Progress({ progress }: { readonly progress: RunProgress }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const counted = strings.stepOf(progress.done, progress.of);
  return (
    <>
      <ProgressBar value={progress.done} max={progress.of} aria-label={counted} />
      <div className={styles.steps} aria-hidden>
        <p className={styles.step}>{progress.step}</p>
        <p className={shared.quiet}>{counted}</p>
      </div>
    </>
  );
}

function status({ progress, lastResult }: RunSituation): string {
  if (progress !== null) return progress.step;
  if (lastResult === null) return '';
  return lastResult.ok ? strings.wrote(lastResult.value.sheets.length, lastResult.value.formulas) : strings.failed;
}
