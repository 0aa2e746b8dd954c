import { useId, useRef, type ReactElement } from 'react';
import type { OpenSourceChoice } from '../../usecases/openSources';
import type { ChosenFiles } from '../chosenFiles';
import type { PaneFile } from '../paneFile';
import { usePaneStyles } from '../usePaneStyles';
import { DropZone } from './DropZone';
import { FileButton } from './FileButton';
import { FileList } from './FileList';
import { choiceKey, nameChoice } from './openChoice';
import { OpenSources } from './OpenSources';
import { sourceStrings } from './sourceStrings';

/** What a user does to the choice of sources. */
export interface SourceActs {
  readonly addFiles: (files: readonly PaneFile[]) => void;
  readonly removeFile: (name: string) => void;
  readonly addOpen: (choices: readonly OpenSourceChoice[]) => void;
  readonly removeOpen: (choice: OpenSourceChoice) => void;
  readonly removeMapping: (file: string) => void;
}

/** Where sources are chosen, from files and from the open workbook, with a case file and mappings; and what is chosen. */
export function Sources(props: {
  readonly chosen: ChosenFiles;
  readonly disabled: boolean;
  readonly acts: SourceActs;
}): ReactElement {
  const { chosen, disabled, acts } = props;
  const shared = usePaneStyles();
  const titleId = useId();
  const chooseButton = useRef<HTMLButtonElement>(null);

  // The button that takes something out goes with it, so the keyboard's place moves to the one that stays.
  const keepingFocus = (remove: () => void) => (): void => {
    remove();
    chooseButton.current?.focus();
  };
  const { sources, open, caseFile, mappings } = chosen;
  return (
    <section className={shared.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={shared.sectionTitle}>
        {sourceStrings.title}
      </h2>
      <FileList
        disabled={disabled}
        listed={[
          ...sources.map(({ name }) => ({
            key: `file ${name}`,
            kind: 'file' as const,
            name,
            remove: keepingFocus(() => acts.removeFile(name)),
          })),
          ...open.map(choice => ({
            key: choiceKey(choice),
            kind: 'open' as const,
            name: nameChoice(choice),
            mark: sourceStrings.markOpen,
            remove: keepingFocus(() => acts.removeOpen(choice)),
          })),
        ]}
      />
      <DropZone disabled={disabled} add={acts.addFiles} button={element => void (chooseButton.current = element)} />
      <OpenSources chosen={open} disabled={disabled} add={acts.addOpen} remove={acts.removeOpen} />
      <h3 className={shared.sectionTitle}>{sourceStrings.caseTitle}</h3>
      <FileList
        disabled={disabled}
        listed={[
          ...(caseFile === null ? [] : [caseFile]).map(({ name }) => ({
            key: `case ${name}`,
            kind: 'document' as const,
            name,
            mark: sourceStrings.markCase,
            remove: keepingFocus(() => acts.removeFile(name)),
          })),
          ...mappings.map(({ file }) => ({
            key: `mapping ${file}`,
            kind: 'document' as const,
            name: file,
            mark: sourceStrings.markMapping,
            remove: keepingFocus(() => acts.removeMapping(file)),
          })),
        ]}
      />
      {caseFile === null && <p className={shared.quiet}>{sourceStrings.caseNote}</p>}
      <div>
        <FileButton accept=".json" size="small" multiple disabled={disabled} choose={acts.addFiles}>
          {sourceStrings.chooseCase}
        </FileButton>
      </div>
    </section>
  );
}
