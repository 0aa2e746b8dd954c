import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewChoices, SourceMapping } from '../../usecases/reviewSources';
import { Fold } from '../Fold';
import { usePaneStyles } from '../usePaneStyles';
import { CorrectionFields } from './CorrectionFields';
import { choiceFields } from './correctionFields';
import type { CorrectionChange, CorrectionPlace } from './correctMapping';
import { JudgedPart } from './JudgedPart';
import { LineList } from './LineList';
import { linesOf } from './linesOfMapping';
import { reviewStrings } from './reviewStrings';

const useStyles = makeStyles({
  part: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** One table of a source, folded: what was read of it as a whole, then its columns and rows. */
export function TableReview(props: {
  readonly index: number;
  readonly mapping: SourceMapping;
  readonly choices: ReviewChoices;
  readonly correct: (place: CorrectionPlace, change: CorrectionChange) => void;
}): ReactElement | null {
  const { index, mapping, choices, correct } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const table = mapping.tables[index];
  if (table === undefined) return null;
  const { sheet, range, title, take, correction = {} } = table;
  const name = reviewStrings.table(sheet, range);
  return (
    <Fold heading="h4" title={take ? name : `${name}: ${reviewStrings.tableNotTaken}`}>
      {() => {
        const lines = linesOf(table, index);
        const rest = { mapping, choices, correct };
        return (
          <div className={shared.section}>
            {title.length > 0 && <p className={shared.quiet}>{[...title].reverse().join(' · ')}</p>}
            <div>
              <JudgedPart name={reviewStrings.whole} judgement={table}>
                <CorrectionFields
                  fields={choiceFields('table', { isTaken: take }, correction, table, choices, mapping)}
                  year={{ value: correction.year ?? '', asRead: mapping.year ?? reviewStrings.noYear }}
                  correct={change => correct({ kind: 'table', table: index }, change)}
                />
              </JudgedPart>
            </div>
            <h5 className={styles.part}>{reviewStrings.columns}</h5>
            <LineList lines={lines.filter(({ kind }) => kind === 'column')} {...rest} />
            <h5 className={styles.part}>{reviewStrings.rows}</h5>
            <LineList lines={lines.filter(({ kind }) => kind === 'row')} {...rest} />
          </div>
        );
      }}
    </Fold>
  );
}
