import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReviewChoices, SourceMapping } from '../../usecases/reviewSources';
import type { CorrectionChange, CorrectionPlace } from './correctMapping';
import type { MappedLine } from './linesOfMapping';
import { LineReview } from './LineReview';
import { reviewStrings } from './reviewStrings';

// A ledger has hundreds of lines; nobody reads more than a page of them at once.
const shownAtFirst = 50;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** Lines of a source one below the other, the first fifty until all are asked for. */
export function LineList(props: {
  readonly lines: readonly MappedLine[];
  readonly mapping: SourceMapping;
  readonly choices: ReviewChoices;
  /** Whether each line names its table. */
  readonly isAlone?: boolean;
  readonly correct: (place: CorrectionPlace, change: CorrectionChange) => void;
}): ReactElement {
  const { lines, ...rest } = props;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(line => (
          <LineReview key={JSON.stringify(line.place)} line={line} {...rest} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {reviewStrings.showAll(lines.length)}
          </Button>
        </div>
      )}
    </>
  );
}
