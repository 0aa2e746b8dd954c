import { Button, makeStyles } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons';
import { Suspense, useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { Issue } from '../issue/issue';
import type { RunFeed, RunSituation } from '../usecases/runFeed';
import { addFiles, addMappings, addOpen, hasSources, removeFile, removeMapping, removeOpen } from './chosenFiles';
import type { ChosenFiles } from './chosenFiles';
import { MoreMenu } from './laterScreens';
import type { PaneFile } from './paneFile';
import { requestOf } from './requestOf';
import { RunControls } from './RunControls';
import { runOffer } from './runOffer';
import { RunResult } from './RunResult';
import { sampleFiles } from './sampleFiles';
import { sortDocuments } from './sortDocuments';
import { Sources, type SourceActs } from './sources/Sources';
import { StaleBanner } from './StaleBanner';
import { strings } from './strings';
import { useModel } from './useModel';
import { usePaneStyles } from './usePaneStyles';
import { useStaleSources } from './useStaleSources';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  besides: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between' },
});

/** The pane's first screen: sources, what to do with them, and what the last run came to. */
export function HomeScreen(props: {
  readonly feed: RunFeed;
  readonly situation: RunSituation;
  readonly chosen: ChosenFiles;
  /** Whether another screen was shown before, whose place of the keyboard has gone with it. */
  readonly wasElsewhere: RefObject<boolean>;
  readonly choose: (change: (current: ChosenFiles) => ChosenFiles) => void;
  readonly review: () => void;
}): ReactElement {
  const { feed, situation, chosen, wasElsewhere, choose, review } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const [fileIssues, setFileIssues] = useState<readonly Issue[]>([]);
  const runButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasElsewhere.current) runButton.current?.focus();
  }, [wasElsewhere]);
  const hasModel = useModel(situation);
  const stale = useStaleSources(hasModel, situation);
  const { lastOutcome, lastResult, progress } = situation;
  const canReview = chosen.sources.length > 0 && progress === null;
  const isChosen = hasSources(chosen) || chosen.caseFile !== null;

  const add = async (files: readonly PaneFile[]): Promise<void> => {
    const sorted = await sortDocuments(files);
    setFileIssues(sorted.issues);
    choose(current => addMappings(addFiles(current, sorted.files), sorted.mappings));
  };
  const acts: SourceActs = {
    addFiles: files => void add(files),
    removeFile: name => choose(current => removeFile(current, name)),
    addOpen: choices => choose(current => addOpen(current, choices)),
    removeOpen: choice => choose(current => removeOpen(current, choice)),
    removeMapping: file => choose(current => removeMapping(current, file)),
  };
  // The welcome goes with its button, so the keyboard's place moves on to what comes next.
  const trySamples = (): void => {
    choose(current => addFiles(current, sampleFiles()));
    runButton.current?.focus();
  };
  const withRequest = async (use: 'start' | 'compare'): Promise<void> => {
    const request = await requestOf(chosen, new Date());
    setFileIssues(request.issues);
    if (request.ok) await feed[use](request.value);
  };

  return (
    <>
      <StaleBanner
        count={progress === null ? stale : 0}
        runAgain={() => void feed.start({ sources: [], now: new Date() })}
      />
      {lastOutcome === null && !isChosen && !hasModel && <Welcome trySamples={trySamples} />}
      <Sources chosen={chosen} disabled={progress !== null} acts={acts} />
      <RunControls
        situation={situation}
        offer={runOffer(chosen, hasModel)}
        button={element => void (runButton.current = element)}
        run={() => void withRequest('start')}
        compare={() => void withRequest('compare')}
        stop={feed.stop}
      />
      {canReview && lastResult?.ok === false && <p className={shared.quiet}>{strings.reviewHint}</p>}
      {(canReview || hasModel) && (
        <div className={styles.besides}>
          {canReview && (
            <Button size="small" appearance="subtle" icon={<TableSearchRegular />} onClick={review}>
              {strings.review}
            </Button>
          )}
          {hasModel && (
            <Suspense fallback={null}>
              <MoreMenu disabled={progress !== null} restore={() => void feed.restore(new Date())} tell={feed.tell} />
            </Suspense>
          )}
        </div>
      )}
      <RunResult situation={situation} fileIssues={fileIssues} />
    </>
  );
}
