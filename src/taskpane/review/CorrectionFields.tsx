import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CorrectionChange } from './correctMapping';
import type { ChoiceField } from './correctionFields';
import { changeFor } from './changeFor';
import { reviewStrings } from './reviewStrings';
import { YearField } from './YearField';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  field: { minWidth: 0 },
  select: { width: '100%', minWidth: 0 },
});

/** The things of a table, column or row that can be set right; the first choice of each is what the reader took. */
export function CorrectionFields(props: {
  readonly fields: readonly ChoiceField[];
  /** The year corrected to, and the year read; left out where a year is none of its own. */
  readonly year?: { readonly value: string; readonly asRead: string };
  readonly correct: (change: CorrectionChange) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {props.fields.map(({ part, value, asRead, choices }) => (
        <Field key={part} className={styles.field} label={reviewStrings.parts[part]} size="small">
          <Select
            size="small"
            value={value}
            className={styles.field}
            select={{ className: styles.select }}
            onChange={(_, chosen) => props.correct(changeFor(part, chosen.value))}
          >
            <option value="">{asRead === null ? reviewStrings.asEachSays : reviewStrings.asRead(asRead)}</option>
            {choices.map(choice => (
              <option key={choice.value} value={choice.value}>
                {choice.text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {props.year !== undefined && (
        <YearField key={props.year.value} year={props.year} correct={year => props.correct({ year })} />
      )}
    </div>
  );
}
