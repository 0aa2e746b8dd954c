import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { HeadlineEffect } from '../../usecases/refreshProposal';
import { usePaneStyles } from '../usePaneStyles';
import { refreshStrings } from './refreshStrings';

const useStyles = makeStyles({
  list: { margin: 0 },
  effect: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  move: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** The headline before and with every change accepted. */
export function HeadlineEffects({ effects }: { readonly effects: readonly HeadlineEffect[] }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={shared.section} aria-labelledby={titleId}>
      <h3 id={titleId} className={shared.sectionTitle}>
        {refreshStrings.headlineTitle}
      </h3>
      <p className={shared.quiet}>{effects.length === 0 ? refreshStrings.noHeadline : refreshStrings.headlineNote}</p>
      {effects.length > 0 && (
        <dl className={styles.list}>
          {effects.map(({ before, after }) => (
            <div key={after.id} className={styles.effect}>
              <dt className={styles.label}>{after.label}</dt>
              {before.text === after.text ? (
                <dd className={mergeClasses(styles.move, shared.quiet)}>
                  {after.text}, {refreshStrings.unchanged}
                </dd>
              ) : (
                <dd className={styles.move}>
                  {before.text} <span aria-hidden>→</span>
                  <span className={shared.hidden}>{refreshStrings.to}</span>{' '}
                  <span className={styles.after}>{after.text}</span>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
