import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The ways to leave a screen; they stay in sight however long it is. */
export function DecisionBar(props: { readonly label: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label={props.label}>
      {props.children}
    </div>
  );
}
