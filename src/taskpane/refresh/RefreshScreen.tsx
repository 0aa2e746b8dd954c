import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RefreshProposal } from '../../usecases/refreshProposal';
import type { RunFeed, RunSituation } from '../../usecases/runFeed';
import { DecisionBar } from '../DecisionBar';
import { IssueMessages } from '../IssueMessages';
import { issueList } from '../issueList';
import { RunProgress } from '../RunProgress';
import { ScreenTitle } from '../ScreenTitle';
import { strings } from '../strings';
import { usePaneStyles } from '../usePaneStyles';
import { changeGroups } from './changeGroups';
import { Decision } from './Decision';
import { HeadlineEffects } from './HeadlineEffects';
import { LineGroup } from './LineGroup';
import { refreshStrings } from './refreshStrings';
import { ThresholdFields } from './ThresholdFields';
import { tick, tickedAtFirst, type TickedLines } from './tickedLines';
import { Totals } from './Totals';

/** What new sources would change, to be looked at and decided on before anything is written. */
export function RefreshScreen(props: {
  readonly feed: RunFeed;
  readonly situation: RunSituation;
  readonly proposal: RefreshProposal;
}): ReactElement {
  const { feed, situation, proposal } = props;
  const shared = usePaneStyles();
  const [ticked, setTicked] = useState<TickedLines>(() => tickedAtFirst(proposal));
  const { changes, overrides, headline, threshold, totals } = proposal;
  const { progress, lastTask, lastResult, stopping } = situation;
  const material = changes.filter(change => change.isMaterial).length;
  const refused = lastTask === 'accept' && lastResult?.ok === false ? lastResult.issues : [];
  const set = (ids: readonly string[], on: boolean): void => setTicked(current => tick(current, ids, on));
  const accept = (accepted: 'all' | readonly string[]): void => void feed.accept(accepted, new Date());
  return (
    <>
      <ScreenTitle>{refreshStrings.title}</ScreenTitle>
      {refused.length > 0 && progress === null && <IssueMessages issues={issueList(refused)} />}
      <p className={shared.text}>
        {changes.length === 0 ? refreshStrings.nothingChanges : refreshStrings.summary(changes.length, material)}
      </p>
      {changes.length > 0 && (
        <>
          <HeadlineEffects effects={headline} />
          <ThresholdFields
            key={JSON.stringify(threshold)}
            threshold={threshold}
            disabled={progress !== null}
            weigh={wanted => void feed.weigh(wanted)}
          />
        </>
      )}
      {changeGroups(proposal).map(group => (
        <LineGroup
          key={group.id}
          title={refreshStrings[group.id]}
          lines={group.changes}
          isOpen={group.id === 'material' || material === 0}
          ticked={ticked}
          tick={set}
        />
      ))}
      {overrides.length > 0 && (
        <LineGroup
          title={refreshStrings.overrides}
          note={refreshStrings.overridesNote}
          lines={overrides}
          isOpen
          ticked={ticked}
          tick={set}
        />
      )}
      <Totals title={refreshStrings.byBody} totals={totals.byBody} />
      <Totals title={refreshStrings.byService} totals={totals.byService} />
      <IssueMessages issues={issueList(proposal.issues)} />
      {progress === null ? (
        <Decision
          changes={changes.length}
          ticked={ticked.size}
          acceptAll={() => accept('all')}
          acceptTicked={() => accept([...ticked])}
          cancel={feed.setAside}
        />
      ) : (
        <DecisionBar label={progress.step}>
          <RunProgress progress={progress} />
          <Button disabledFocusable={stopping} onClick={feed.stop}>
            {stopping ? strings.cancelling : strings.cancel}
          </Button>
        </DecisionBar>
      )}
    </>
  );
}
