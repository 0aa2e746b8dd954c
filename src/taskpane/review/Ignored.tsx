import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MappedOmission } from '../../usecases/reviewSources';
import { Fold } from '../Fold';
import { sentence } from '../sentence';
import { usePaneStyles } from '../usePaneStyles';
import { reviewStrings } from './reviewStrings';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  omission: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** What of a source was left out, where it stands and why; folded. */
export function Ignored({ ignored }: { readonly ignored: readonly MappedOmission[] }): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  if (ignored.length === 0) return null;
  return (
    <Fold title={reviewStrings.ignored(ignored.length)}>
      {() => (
        <ul className={styles.list}>
          {ignored.map(({ sheet, cell = '', text, reason }, index) => (
            // Nothing tells two omissions of one place apart, and their order never changes.
            <li key={`${index} ${sheet}!${cell}`} className={styles.omission}>
              <p className={styles.text}>{text}</p>
              <p className={shared.quiet}>
                {[sheet, cell].filter(part => part !== '').join('!')}: {sentence(reason)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
