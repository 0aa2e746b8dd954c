import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { describeIssue, describePlace } from '../issue/describeIssue';
import type { Issue } from '../issue/issue';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const intents = { error: 'error', warning: 'warning', note: 'info' } as const;

// More than a few messages push the figures out of sight; the rest is one click away.
const shownAtFirst = 4;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  remedy: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** What went wrong or wants a look: for each its place, what is the matter, and what to do. */
export function IssueMessages({ issues }: { readonly issues: readonly Issue[] }): ReactElement | null {
  const shared = usePaneStyles();
  const [all, setAll] = useState(false);
  const titleId = useId();
  if (issues.length === 0) return null;
  const shown = all ? issues : issues.slice(0, shownAtFirst);
  return (
    <section className={shared.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={shared.sectionTitle}>
        {strings.issuesTitle}
      </h2>
      {shown.map(issue => (
        <IssueMessage key={describeIssue(issue)} issue={issue} />
      ))}
      {shown.length < issues.length && (
        <div>
          <Button appearance="transparent" size="small" onClick={() => setAll(true)}>
            {strings.showAllIssues(issues.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

function IssueMessage({ issue }: { readonly issue: Issue }): ReactElement {
  const styles = useStyles();
  const place = describePlace(issue.place);
  return (
    <MessageBar intent={intents[issue.severity]} layout="multiline" politeness="polite">
      <MessageBarBody>
        {place !== '' && <MessageBarTitle className={styles.text}>{place}</MessageBarTitle>}
        <p className={styles.text}>{issue.message}</p>
        <p className={styles.remedy}>{issue.remedy}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
