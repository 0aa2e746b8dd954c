import { useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Issue } from '../issue/issue';
import type { RunFeed } from '../usecases/runFeed';
import { Changes } from './Changes';
import { Checks } from './Checks';
import { addFiles, nothingChosen, removeFile } from './chosenFiles';
import { Headline } from './Headline';
import { IssueMessages } from './IssueMessages';
import { issueList } from './issueList';
import { readFiles } from './paneFile';
import { PaneHeader } from './PaneHeader';
import { RunControls } from './RunControls';
import { sampleFiles } from './sampleFiles';
import { Shares } from './Shares';
import { SourceFiles } from './SourceFiles';
import { usePaneStyles } from './usePaneStyles';
import { Welcome } from './Welcome';

/** The pane: choose files, run the model, read what came out. Runs started from the ribbon show here as well. */
export function Pane({ feed }: { readonly feed: RunFeed }): ReactElement {
  const styles = usePaneStyles();
  const [chosen, setChosen] = useState(nothingChosen);
  const [fileIssues, setFileIssues] = useState<readonly Issue[]>([]);
  const hasFiles = chosen.sources.length > 0 || chosen.caseFile !== null;
  const runButton = useRef<HTMLButtonElement>(null);
  const situation = useSyncExternalStore(feed.subscribe, feed.current);
  const { lastOutcome, lastResult, otherIssues, progress } = situation;

  // The welcome goes with its button, so the keyboard's place moves on to what comes next.
  const trySamples = (): void => {
    setChosen(addFiles(chosen, sampleFiles()));
    runButton.current?.focus();
  };
  const run = async (): Promise<void> => {
    const sources = await readFiles(chosen.sources);
    const caseDocuments = await readFiles(chosen.caseFile === null ? [] : [chosen.caseFile]);
    setFileIssues([...sources.issues, ...caseDocuments.issues]);
    if (!sources.ok || !caseDocuments.ok) return;
    const [caseDocument] = caseDocuments.value;
    await feed.start({
      sources: sources.value,
      now: new Date(),
      ...(caseDocument === undefined ? {} : { caseDocument }),
    });
  };

  // What stopped a run stands before everything else; what a good run merely noticed comes after its figures.
  const succeeded = lastResult?.ok === true && fileIssues.length === 0 && otherIssues.length === 0;
  const outcomeIssues = lastResult?.ok === true ? lastResult.value.issues : [];
  const issues = issueList([...fileIssues, ...otherIssues, ...(lastResult?.issues ?? []), ...outcomeIssues]);

  return (
    <main className={styles.page}>
      <PaneHeader />
      {lastOutcome === null && !hasFiles && <Welcome trySamples={trySamples} />}
      <SourceFiles
        chosen={chosen}
        disabled={progress !== null}
        add={files => setChosen(current => addFiles(current, files))}
        remove={name => setChosen(current => removeFile(current, name))}
      />
      <RunControls
        situation={situation}
        hasFiles={hasFiles}
        button={element => void (runButton.current = element)}
        run={() => void run()}
        stop={feed.stop}
      />
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
    </main>
  );
}
