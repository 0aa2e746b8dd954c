import type { ReactElement } from 'react';
import type { Issue } from '../issue/issue';
import type { RunSituation } from '../usecases/runFeed';
import { Changes } from './Changes';
import { Checks } from './Checks';
import { Headline } from './Headline';
import { IssueMessages } from './IssueMessages';
import { issueList } from './issueList';
import { Shares } from './Shares';

/** What the last work came to: its issues and the figures of the last run that succeeded. */
export function RunResult(props: {
  readonly situation: RunSituation;
  /** Those of the files chosen, found before any work began. */
  readonly fileIssues: readonly Issue[];
}): ReactElement {
  const { fileIssues } = props;
  const { lastOutcome, lastResult, otherIssues } = props.situation;
  // What stopped the work stands before everything else; what a good run merely noticed comes after its figures.
  const succeeded = lastResult?.ok === true && fileIssues.length === 0 && otherIssues.length === 0;
  const outcomeIssues = lastResult?.ok === true ? lastResult.value.issues : [];
  const issues = issueList([...fileIssues, ...otherIssues, ...(lastResult?.issues ?? []), ...outcomeIssues]);
  return (
    <>
      {!succeeded && <IssueMessages issues={issues} />}
      {lastOutcome !== null && (
        <>
          <Headline figures={lastOutcome.headline} />
          <Shares shares={lastOutcome.shares} />
          <Checks checks={lastOutcome.checks} />
          {succeeded && <IssueMessages issues={issues} />}
          <Changes changes={lastOutcome.changes} />
        </>
      )}
    </>
  );
}
