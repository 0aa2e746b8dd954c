import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewChoices, SourceMapping } from '../../usecases/reviewSources';
import { sentence } from '../sentence';
import { usePaneStyles } from '../usePaneStyles';
import { ConfidenceMark } from './ConfidenceMark';
import { reviewStrings } from './reviewStrings';

const useStyles = makeStyles({ field: { minWidth: 0 }, select: { width: '100%', minWidth: 0 } });

/** Whose a source is and of which year, how sure that is and why. */
export function BodyField(props: {
  readonly mapping: SourceMapping;
  readonly choices: ReviewChoices;
  /** Null takes what the reader found. */
  readonly correct: (body: string | null) => void;
}): ReactElement {
  const { organisation, year } = props.mapping;
  const { by, confidence, correction = '', name, reason } = organisation;
  const shared = usePaneStyles();
  const styles = useStyles();
  return (
    <>
      <Field label={reviewStrings.whose} size="small">
        <Select
          size="small"
          value={correction}
          className={styles.field}
          select={{ className: styles.select }}
          onChange={(_, { value }) => props.correct(value === '' ? null : value)}
        >
          <option value="">{reviewStrings.asRead(name)}</option>
          {props.choices.bodies.map(body => (
            <option key={body.code} value={body.code}>
              {body.name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <ConfidenceMark by={by} confidence={confidence} />
        <p className={shared.quiet}>
          {sentence(reason)} {reviewStrings.year}: {year ?? reviewStrings.noYear}.
        </p>
      </div>
    </>
  );
}
