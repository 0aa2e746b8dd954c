import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Result } from '../../issue/issue';
import type { RunsToRestore } from '../../usecases/previousRun';
import { IssueMessages } from '../IssueMessages';
import { usePaneStyles } from '../usePaneStyles';
import { moreStrings } from './moreStrings';
import { spellMoment } from './spellMoment';

/** Asks whether the previous run shall stand again, and says from when it is and what is undone. */
export function RestoreDialog(props: { readonly restore: () => void; readonly close: () => void }): ReactElement {
  const { restore, close } = props;
  const shared = usePaneStyles();
  const [runs, setRuns] = useState<Result<RunsToRestore> | null>(null);
  useEffect(() => void readRuns().then(setRuns), []);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{moreStrings.restoreTitle}</DialogTitle>
          <DialogContent className={shared.section}>
            {runs === null && <Spinner size="tiny" label={moreStrings.looking} />}
            {runs?.ok === false && <IssueMessages issues={runs.issues} />}
            {runs?.ok === true && <RunWords runs={runs.value} />}
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              disabled={runs?.ok !== true}
              onClick={() => {
                close();
                restore();
              }}
            >
              {moreStrings.restoreNow}
            </Button>
            <Button onClick={close}>{moreStrings.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function RunWords({ runs: { last, before } }: { readonly runs: RunsToRestore }): ReactElement {
  const shared = usePaneStyles();
  return (
    <>
      <p className={shared.text}>
        {before === null ? moreStrings.restoreBefore : moreStrings.restoreFrom(spellMoment(before.at))}
      </p>
      {last !== null && (
        <p className={shared.text}>
          {moreStrings.undone(spellMoment(last.at))} {last.what}.
        </p>
      )}
      <p className={shared.quiet}>{moreStrings.restoreNote}</p>
    </>
  );
}

async function readRuns(): Promise<Result<RunsToRestore>> {
  const { previousRun } = await import('../../usecases/previousRun');
  return previousRun();
}
