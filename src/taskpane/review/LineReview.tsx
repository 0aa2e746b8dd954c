import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewChoices, SourceMapping } from '../../usecases/reviewSources';
import { CorrectionFields } from './CorrectionFields';
import { choiceFields } from './correctionFields';
import type { CorrectionChange, CorrectionPlace } from './correctMapping';
import { JudgedPart } from './JudgedPart';
import type { MappedLine } from './linesOfMapping';
import { reviewStrings } from './reviewStrings';
import { nameLine, takenAs } from './takenAs';

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A column or row of a source: what it was taken as, how sure that is and why, and what can be set right of it. */
export function LineReview(props: {
  readonly line: MappedLine;
  readonly mapping: SourceMapping;
  readonly choices: ReviewChoices;
  /** Whether its table is named with it. */
  readonly isAlone?: boolean;
  readonly correct: (place: CorrectionPlace, change: CorrectionChange) => void;
}): ReactElement {
  const { line, mapping, choices, isAlone = false, correct } = props;
  const styles = useStyles();
  const { kind, part, table, place } = line;
  const { correction = {} } = part;
  const isTaken = part.role === 'figures' || part.role === 'detail';
  return (
    <li className={styles.line}>
      <JudgedPart
        name={nameLine(line)}
        takenAs={takenAs(line)}
        judgement={part}
        {...(isAlone && { place: reviewStrings.table(table.sheet, table.range) })}
      >
        <CorrectionFields
          fields={choiceFields(kind, { ...part, isTaken }, correction, table, choices, mapping)}
          {...(kind === 'column' && {
            year: { value: correction.year ?? '', asRead: part.year ?? mapping.year ?? reviewStrings.noYear },
          })}
          correct={change => correct(place, change)}
        />
      </JudgedPart>
    </li>
  );
}
