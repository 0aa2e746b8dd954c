import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { RunOutcome } from '../usecases/runRequest';
import { formatPounds, formatShare } from './formatFigures';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  heading: {
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  number: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { borderTop: `1px solid ${tokens.colorNeutralForeground1}`, fontWeight: tokens.fontWeightSemibold },
  bar: { height: '4px', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorBrandBackground },
});

/** Each body's share of the yearly saving, in pounds and as a percentage, with what they make together. */
export function Shares({ shares }: { readonly shares: RunOutcome['shares'] }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const titleId = useId();
  const together = shares.reduce((sum, share) => sum + share.pounds, 0);
  return (
    <section className={shared.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={shared.sectionTitle}>
        {strings.sharesTitle}
      </h2>
      <table className={styles.table} aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {strings.sharesBody}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.number)}>
              {strings.sharesPounds}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.number)}>
              {strings.sharesShare}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(share => (
            <tr key={share.organisation} className={styles.row}>
              <th scope="row" className={styles.name}>
                {share.organisation}
                <div className={styles.bar} style={{ width: `${100 * Math.max(0, share.share)}%` }} />
              </th>
              <td className={styles.number}>{formatPounds(share.pounds)}</td>
              <td className={styles.number}>{formatShare(share.share)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.total}>
            <th scope="row" className={styles.name}>
              {strings.sharesTotal}
            </th>
            <td className={styles.number}>{formatPounds(together)}</td>
            <td className={styles.number}>{formatShare(shares.reduce((sum, share) => sum + share.share, 0))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
