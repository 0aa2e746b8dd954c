import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Threshold } from '../../usecases/refreshProposal';
import { usePaneStyles } from '../usePaneStyles';
import { refreshStrings } from './refreshStrings';
import { readThreshold, writeThreshold } from './thresholdText';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr auto', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  input: { minWidth: 0 },
});

/** From what size on a change is shown first: an amount, a share, or either. */
export function ThresholdFields(props: {
  readonly threshold: Threshold;
  readonly disabled: boolean;
  readonly weigh: (threshold: Threshold) => void;
}): ReactElement {
  const { threshold, disabled, weigh } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const [text, setText] = useState(() => writeThreshold(threshold));
  const titleId = useId();
  const wanted = readThreshold(text);
  return (
    <form
      className={shared.section}
      aria-labelledby={titleId}
      onSubmit={event => {
        event.preventDefault();
        if (wanted !== null) weigh(wanted);
      }}
    >
      <h3 id={titleId} className={shared.sectionTitle}>
        {refreshStrings.thresholdTitle}
      </h3>
      <div className={styles.fields}>
        <Field label={refreshStrings.amount} size="small">
          <Input
            size="small"
            inputMode="decimal"
            className={styles.input}
            input={{ className: styles.input }}
            value={text.amount}
            onChange={(_, { value }) => setText({ ...text, amount: value })}
          />
        </Field>
        <Field label={refreshStrings.share} size="small">
          <Input
            size="small"
            inputMode="decimal"
            className={styles.input}
            input={{ className: styles.input }}
            value={text.share}
            onChange={(_, { value }) => setText({ ...text, share: value })}
          />
        </Field>
        <Button type="submit" size="small" disabled={disabled || wanted === null}>
          {refreshStrings.apply}
        </Button>
      </div>
      <p className={shared.quiet}>{refreshStrings.thresholdNote}</p>
    </form>
  );
}
