import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MappedControl } from '../../usecases/reviewSources';
import { Fold } from '../Fold';
import { usePaneStyles } from '../usePaneStyles';
import { formatPlain } from '../formatFigures';
import { reviewStrings } from './reviewStrings';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  heading: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  name: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  number: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  differs: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});

/** The totals that a source states beside what its lines come to; those that differ first, and open when any does. */
export function ControlTotals({ controls }: { readonly controls: readonly MappedControl[] }): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  if (controls.length === 0) return null;
  const differing = controls.filter(({ difference }) => difference !== 0);
  const listed = [...differing, ...controls.filter(({ difference }) => difference === 0)];
  const summary =
    differing.length === 0
      ? reviewStrings.controlsAgree(controls.length)
      : reviewStrings.controlsDiffer(differing.length, controls.length);
  return (
    <Fold key={summary} title={`${reviewStrings.controls}: ${summary}`} isOpenAtFirst={differing.length > 0}>
      {() => (
        <table className={styles.table} aria-label={reviewStrings.controls}>
          <thead>
            <tr>
              <th scope="col" className={styles.heading}>
                {reviewStrings.label}
              </th>
              <th scope="col" className={mergeClasses(styles.heading, styles.number)}>
                {reviewStrings.stated}
                <br />
                {reviewStrings.computed}
              </th>
              <th scope="col" className={mergeClasses(styles.heading, styles.number)}>
                {reviewStrings.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ label, sheet, cell = '', stated, computed, difference }) => (
              <tr key={`${sheet}!${cell} ${label}`} className={styles.row}>
                <th scope="row" className={styles.name}>
                  {label}
                  <div className={shared.quiet}>{[sheet, cell].filter(part => part !== '').join('!')}</div>
                </th>
                <td className={styles.number}>
                  {formatPlain(stated)}
                  <br />
                  {formatPlain(computed)}
                </td>
                <td className={mergeClasses(styles.number, difference !== 0 && styles.differs)}>
                  {formatPlain(difference)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fold>
  );
}
