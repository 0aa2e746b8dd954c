import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChangeTotal } from '../../usecases/refreshProposal';
import { Fold } from '../Fold';
import { usePaneStyles } from '../usePaneStyles';
import { formatDifference, formatFigure } from './formatMove';
import { refreshStrings } from './refreshStrings';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  heading: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  name: { padding: `${tokens.spacingVerticalXS} 0`, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** What every line of a kind comes to for each body or service, before and after, with the difference; folded. */
export function Totals(props: {
  readonly title: string;
  readonly totals: readonly ChangeTotal[];
}): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  const moved = props.totals.filter(total => total.difference !== 0);
  if (moved.length === 0) return null;
  return (
    <Fold title={refreshStrings.group(props.title, moved.length)}>
      {() => (
        <>
          <p className={shared.quiet}>{refreshStrings.totalsNote}</p>
          <table className={styles.table} aria-label={props.title}>
            <thead>
              <tr>
                <th scope="col" className={styles.heading}>
                  {refreshStrings.whose}
                </th>
                <th scope="col" className={mergeClasses(styles.heading, styles.number)}>
                  {refreshStrings.before} → {refreshStrings.after}
                </th>
                <th scope="col" className={mergeClasses(styles.heading, styles.number)}>
                  {refreshStrings.difference}
                </th>
              </tr>
            </thead>
            <tbody>
              {moved.map(({ member, input, name, unit, before, after, difference }) => (
                <tr key={`${member} ${input}`} className={styles.row}>
                  <th scope="row" className={styles.name}>
                    {member}
                    <div className={shared.quiet}>{name}</div>
                  </th>
                  <td className={styles.number}>
                    {formatFigure(before, unit)}
                    <br />
                    {formatFigure(after, unit)}
                  </td>
                  <td className={styles.number}>{formatDifference(difference, unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Fold>
  );
}
