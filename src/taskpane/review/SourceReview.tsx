import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { ReviewChoices, SourceMapping } from '../../usecases/reviewSources';
import { IssueMessages } from '../IssueMessages';
import { issueList } from '../issueList';
import { usePaneStyles } from '../usePaneStyles';
import { MappingReview } from './MappingReview';
import { reviewStrings } from './reviewStrings';
import type { SourceUnderReview } from './reviewState';

const useStyles = makeStyles({
  source: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
});

/** One source under review; without a mapping it cannot be opened, and the issues say why. */
export function SourceReview(props: {
  readonly source: SourceUnderReview;
  readonly choices: ReviewChoices;
  readonly correct: (name: string, mapping: SourceMapping) => void;
  readonly save: (mapping: SourceMapping) => void;
}): ReactElement {
  const { source, choices, correct, save } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const titleId = useId();
  const { name, mapping, issues, isReading } = source;
  return (
    <section className={mergeClasses(shared.section, styles.source)} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.name}>
        {name}
      </h3>
      <div role="status">{isReading && <Spinner size="tiny" label={reviewStrings.readingAgain} />}</div>
      <IssueMessages issues={issueList(issues)} />
      {mapping !== null && (
        <MappingReview
          mapping={mapping}
          choices={choices}
          correct={corrected => correct(name, corrected)}
          save={save}
        />
      )}
    </section>
  );
}
