import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { SourceChange, SourceOverride } from '../../usecases/refreshProposal';
import { Fold } from '../Fold';
import { usePaneStyles } from '../usePaneStyles';
import { LineCard } from './LineCard';
import { refreshStrings } from './refreshStrings';
import { groupTick, type TickedLines } from './tickedLines';

// A page of a ledger: more at once would make the pane slow to draw and nobody reads them in one go.
const shownAtFirst = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  all: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A group of changes under one heading, each with a box to tick, and one box for all of them. */
export function LineGroup(props: {
  readonly title: string;
  readonly note?: string;
  readonly lines: readonly (SourceChange | SourceOverride)[];
  readonly isOpen: boolean;
  readonly ticked: TickedLines;
  readonly tick: (ids: readonly string[], on: boolean) => void;
}): ReactElement {
  const { title, note, lines, isOpen, ticked, tick } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const ids = lines.map(({ id }) => id);
  const shown = all ? lines : lines.slice(0, shownAtFirst);
  return (
    <Fold title={refreshStrings.group(title, lines.length)} isOpenAtFirst={isOpen}>
      {() => (
        <>
          {note !== undefined && <p className={shared.quiet}>{note}</p>}
          <Checkbox
            className={styles.all}
            checked={groupTick(ticked, ids)}
            label={refreshStrings.takeAll(lines.length)}
            onChange={(_, { checked }) => tick(ids, checked === true)}
          />
          <ul className={styles.list}>
            {shown.map(line => (
              <LineCard key={line.id} line={line} ticked={ticked.has(line.id)} tick={tick} />
            ))}
          </ul>
          {shown.length < lines.length && (
            <div>
              <p className={shared.quiet}>{refreshStrings.shownOf(shown.length, lines.length)}</p>
              <Button size="small" onClick={() => setAll(true)}>
                {refreshStrings.showAll(lines.length)}
              </Button>
            </div>
          )}
        </>
      )}
    </Fold>
  );
}
