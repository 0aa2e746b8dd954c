import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Judgement } from '../../usecases/reviewSources';
import { sentence } from '../sentence';
import { usePaneStyles } from '../usePaneStyles';
import { ConfidenceMark } from './ConfidenceMark';
import { reviewStrings } from './reviewStrings';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Something that the reader judged: its name, what it was taken as, how sure that is and why, and on demand what can be set right. */
export function JudgedPart(props: {
  readonly name: string;
  /** Where it stands, when nothing around it says so. */
  readonly place?: string;
  readonly takenAs?: string;
  readonly judgement: Judgement;
  /** The fields of corrections. */
  readonly children: ReactNode;
}): ReactElement {
  const { name, place, takenAs, judgement, children } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(judgement.by === 'proposed' && judgement.confidence === 'low');
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <span className={styles.mark}>
          <ConfidenceMark by={judgement.by} confidence={judgement.confidence} />
          <Button
            appearance="subtle"
            size="small"
            icon={<EditRegular />}
            aria-label={reviewStrings.change(name)}
            title={reviewStrings.change(name)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        </span>
      </div>
      {place !== undefined && <p className={shared.quiet}>{place}</p>}
      {takenAs !== undefined && <p className={shared.text}>{takenAs}</p>}
      <p className={shared.quiet}>{sentence(judgement.reason)}</p>
      {open && children}
    </>
  );
}
