import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, QuestionCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Judgement } from '../../usecases/reviewSources';
import { reviewStrings } from './reviewStrings';

const marks = {
  user: CheckmarkCircleRegular,
  high: CheckmarkCircleRegular,
  medium: QuestionCircleRegular,
  low: WarningRegular,
} as const;

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  user: { color: tokens.colorStatusSuccessForeground1 },
  high: { color: tokens.colorStatusSuccessForeground1 },
  medium: { color: tokens.colorNeutralForeground2 },
  low: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Says in a word and a sign how sure the reader is, or that a user has confirmed it. */
export function ConfidenceMark({ by, confidence }: Pick<Judgement, 'by' | 'confidence'>): ReactElement {
  const styles = useStyles();
  const degree = by === 'user' ? by : confidence;
  const Mark = marks[degree];
  return (
    <span className={mergeClasses(styles.mark, styles[degree])}>
      <Mark aria-hidden />
      {reviewStrings.confidence[degree]}
    </span>
  );
}
