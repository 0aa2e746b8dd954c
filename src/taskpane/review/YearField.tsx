import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { reviewStrings } from './reviewStrings';

const useStyles = makeStyles({ field: { minWidth: 0 }, input: { width: '100%', minWidth: 0 } });

const form = /^\d{4}\/\d{2}$/;

/** A financial year as text; it counts once the field is left or Enter is pressed, and empty means as read. */
export function YearField(props: {
  readonly year: { readonly value: string; readonly asRead: string };
  readonly correct: (year: string | null) => void;
}): ReactElement {
  const { year, correct } = props;
  const styles = useStyles();
  const [text, setText] = useState(year.value);
  const written = text.trim();
  const isRight = written === '' || form.test(written);
  const settle = (): void => {
    if (isRight && written !== year.value) correct(written === '' ? null : written);
  };
  return (
    <Field
      label={reviewStrings.parts.year}
      size="small"
      className={styles.field}
      {...(isRight ? {} : { validationMessage: reviewStrings.yearForm })}
    >
      <Input
        size="small"
        value={text}
        placeholder={year.asRead}
        input={{ className: styles.input }}
        onChange={(_, { value }) => setText(value)}
        onBlur={settle}
        onKeyDown={event => {
          if (event.key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
