import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0 },
});

/** What a first visitor reads: what happens here, and a way to try it without files of one's own. */
export function Welcome({ trySamples }: { readonly trySamples: () => void }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  return (
    <section className={mergeClasses(shared.section, styles.card)}>
      <p className={styles.text}>{strings.welcome}</p>
      <Button appearance="primary" onClick={trySamples}>
        {strings.trySamples}
      </Button>
      <p className={shared.quiet}>{strings.samplesNote}</p>
    </section>
  );
}
