import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, RefCallback } from 'react';
import type { RunSituation } from '../usecases/runFeed';
import type { RunOffer } from './runOffer';
import { RunProgress } from './RunProgress';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const words = { run: strings.run, 'run again': strings.runAgain, compare: strings.compare } as const;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  first: { flexGrow: 1 },
});

/** The buttons that run or compare; meanwhile the step and a way to stop; afterwards, what was written. */
export function RunControls(props: {
  readonly situation: RunSituation;
  readonly offer: RunOffer;
  /** Hears of the first button's element, for whoever moves the focus to it. */
  readonly button: RefCallback<HTMLButtonElement>;
  readonly run: () => void;
  readonly compare: () => void;
  readonly stop: () => void;
}): ReactElement {
  const { situation, offer, button, run, compare, stop } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const { progress, stopping } = situation;
  const running = progress !== null;
  return (
    <section className={shared.section}>
      <div className={styles.buttons}>
        {running ? (
          <Button ref={button} className={styles.first} onClick={stop} disabledFocusable={stopping}>
            {stopping ? strings.cancelling : strings.cancel}
          </Button>
        ) : (
          <Button
            ref={button}
            className={styles.first}
            appearance={offer.first === 'run again' ? 'secondary' : 'primary'}
            onClick={offer.first === 'compare' ? compare : run}
          >
            {words[offer.first]}
          </Button>
        )}
        {!running && offer.second !== null && <Button onClick={run}>{strings.runWithoutComparing}</Button>}
      </div>
      {progress !== null && <RunProgress progress={progress} />}
      {!running && offer.note !== null && <p className={shared.quiet}>{offer.note}</p>}
      <p className={running ? shared.hidden : shared.quiet} role="status">
        {status(situation)}
      </p>
    </section>
  );
}

function status({ progress, lastResult, lastTask }: RunSituation): string {
  if (progress !== null) return progress.step;
  if (lastResult === null) return '';
  return lastResult.ok
    ? strings.wrote(lastResult.value.sheets.length, lastResult.value.formulas)
    : strings.failed[lastTask];
}
