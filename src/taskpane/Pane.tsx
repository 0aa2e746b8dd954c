import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { RunFeed } from '../usecases/runFeed';
import { HomeScreen } from './HomeScreen';
import { LaterScreen, ReviewScreen, RefreshScreen } from './laterScreens';
import { addMappings, nothingChosen, type ChosenFiles } from './chosenFiles';
import { PaneHeader } from './PaneHeader';
import { usePaneStyles } from './usePaneStyles';

/** The pane: choose sources, run or compare, decide, read what came out. What the ribbon starts shows here as well. */
export function Pane({ feed }: { readonly feed: RunFeed }): ReactElement {
  const styles = usePaneStyles();
  const situation = useSyncExternalStore(feed.subscribe, feed.current);
  const [chosen, setChosen] = useState<ChosenFiles>(nothingChosen);
  const [isReviewing, setReviewing] = useState(false);
  const { proposal } = situation;
  const isElsewhere = proposal !== null || isReviewing;
  const wasElsewhere = useRef(false);
  useEffect(() => {
    wasElsewhere.current = isElsewhere;
  }, [isElsewhere]);
  return (
    <main className={styles.page}>
      <PaneHeader />
      {proposal !== null ? (
        <LaterScreen>
          <RefreshScreen feed={feed} situation={situation} proposal={proposal} />
        </LaterScreen>
      ) : isReviewing ? (
        <LaterScreen>
          <ReviewScreen
            files={chosen.sources}
            hasOpen={chosen.open.length > 0}
            mappings={chosen.mappings}
            confirm={mappings => {
              setChosen(current => addMappings(current, mappings));
              setReviewing(false);
            }}
            leave={() => setReviewing(false)}
          />
        </LaterScreen>
      ) : (
        <HomeScreen
          feed={feed}
          situation={situation}
          chosen={chosen}
          wasElsewhere={wasElsewhere}
          choose={setChosen}
          review={() => setReviewing(true)}
        />
      )}
    </main>
  );
}
