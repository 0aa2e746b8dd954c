import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Spinner,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { IssueMessages } from '../IssueMessages';
import { issueList } from '../issueList';
import { saveFile } from '../saveFile';
import { usePaneStyles } from '../usePaneStyles';
import { makePack, type MadePack, type PackWords } from './makePack';
import { moreStrings } from './moreStrings';

/** Asks what the publication pack says of itself, makes it and opens it as a new workbook, or offers it as a file. */
export function PublishDialog({ close }: { readonly close: () => void }): ReactElement {
  const shared = usePaneStyles();
  const [words, setWords] = useState<PackWords>({ publisher: '', title: '', contact: '' });
  const [made, setMade] = useState<MadePack | 'making' | null>(null);
  const isMaking = made === 'making';
  const pack = made === null || made === 'making' ? null : made;
  const file = pack?.file ?? null;
  const field = (part: keyof PackWords, label: string, hint: string): ReactElement => (
    <Field label={label} hint={hint}>
      <Input
        value={words[part]}
        disabled={isMaking}
        onChange={(_, { value }) => setWords({ ...words, [part]: value })}
      />
    </Field>
  );
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{moreStrings.publishTitle}</DialogTitle>
          <DialogContent className={shared.section}>
            {pack === null && (
              <>
                <p className={shared.quiet}>{moreStrings.publishNote}</p>
                {field('publisher', moreStrings.publisher, moreStrings.publisherHint)}
                {field('title', moreStrings.packTitle, moreStrings.titleHint)}
                {field('contact', moreStrings.contact, moreStrings.contactHint)}
              </>
            )}
            <div role="status">
              {isMaking && <Spinner size="tiny" label={moreStrings.making} />}
              {file !== null &&
                (pack?.isOpen === true ? moreStrings.opened(file.sheets.length) : moreStrings.notOpened)}
            </div>
            {pack !== null && <IssueMessages issues={issueList(pack.issues)} />}
          </DialogContent>
          <DialogActions fluid>
            {pack === null && (
              <Button
                appearance="primary"
                disabled={isMaking}
                onClick={() => {
                  setMade('making');
                  void makePack(words, new Date()).then(setMade);
                }}
              >
                {moreStrings.publishNow}
              </Button>
            )}
            {file !== null && (
              <Button
                appearance={pack?.isOpen === true ? 'secondary' : 'primary'}
                onClick={() => saveFile(file.fileName, file.bytes)}
              >
                {moreStrings.download}
              </Button>
            )}
            <Button onClick={close}>{moreStrings.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
