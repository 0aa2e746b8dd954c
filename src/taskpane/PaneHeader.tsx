import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  // Excel draws the pane's own menu over the top right corner.
  header: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center', paddingRight: '36px' },
  mark: { width: '32px', height: '32px', flexShrink: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The mark, the add-in's name and what it is for. */
export function PaneHeader(): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <img className={styles.mark} src="assets/icon-64.png" alt="" />
      <div>
        <h1 className={styles.title}>{strings.title}</h1>
        <p className={shared.quiet}>{strings.promise}</p>
      </div>
    </header>
  );
}
