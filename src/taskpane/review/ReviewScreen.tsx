import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useReducer, useState, type ReactElement } from 'react';
import type { Issue } from '../../issue/issue';
import type { ReviewChoices, SourceMapping } from '../../usecases/reviewSources';
import { DecisionBar } from '../DecisionBar';
import { IssueMessages } from '../IssueMessages';
import type { PaneFile } from '../paneFile';
import { saveMapping } from '../saveFile';
import { ScreenTitle } from '../ScreenTitle';
import { usePaneStyles } from '../usePaneStyles';
import { readForReview, readWithCorrection } from './readForReview';
import { confirmedMappings, followReview } from './reviewState';
import { reviewStrings } from './reviewStrings';
import { SourceReview } from './SourceReview';

/** How the chosen files are read, source by source, to be corrected and confirmed before a run. */
export function ReviewScreen(props: {
  readonly files: readonly PaneFile[];
  readonly hasOpen: boolean;
  readonly mappings: readonly SourceMapping[];
  readonly confirm: (mappings: readonly SourceMapping[]) => void;
  readonly leave: () => void;
}): ReactElement {
  const { files, hasOpen, mappings, confirm, leave } = props;
  const shared = usePaneStyles();
  const [sources, follow] = useReducer(followReview, []);
  const [choices, setChoices] = useState<ReviewChoices | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isOpen, setOpen] = useState(false);

  // The files are those that were chosen when the review began.
  useEffect(() => {
    let isGone = false;
    void readForReview(files, mappings).then(read => {
      if (isGone) return;
      setIssues(read.issues);
      if (read.ok) {
        setChoices(read.value.choices);
        follow({ kind: 'opened', sources: read.value.sources });
      }
      setOpen(true);
    });
    return () => {
      isGone = true;
    };
  }, []);

  const correct = async (name: string, mapping: SourceMapping): Promise<void> => {
    const edition = (sources.find(source => source.name === name)?.edition ?? 0) + 1;
    const file = files.find(each => each.name === name);
    follow({ kind: 'corrected', name, mapping });
    if (file === undefined) return;
    const source = await readWithCorrection(file, mapping);
    follow({ kind: 'read again', name, edition, source });
  };
  const confirmed = confirmedMappings(sources);
  const isBusy = sources.some(source => source.isReading);
  return (
    <>
      <ScreenTitle>{reviewStrings.title}</ScreenTitle>
      <p className={shared.quiet}>{reviewStrings.explanation}</p>
      {hasOpen && <p className={shared.quiet}>{reviewStrings.openNote}</p>}
      {!isOpen && <Spinner size="small" label={reviewStrings.reading} />}
      <IssueMessages issues={issues} />
      {choices !== null &&
        sources.map(source => (
          <SourceReview
            key={source.name}
            source={source}
            choices={choices}
            correct={(name, mapping) => void correct(name, mapping)}
            save={saveMapping}
          />
        ))}
      <DecisionBar label={reviewStrings.decide}>
        <Button appearance="primary" disabled={isBusy || confirmed.length === 0} onClick={() => confirm(confirmed)}>
          {reviewStrings.confirm}
        </Button>
        <Button appearance="subtle" onClick={leave}>
          {reviewStrings.leave}
        </Button>
      </DecisionBar>
    </>
  );
}
