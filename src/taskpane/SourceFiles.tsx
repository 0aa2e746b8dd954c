import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useId, useRef, useState, type DragEvent, type ReactElement } from 'react';
import type { ChosenFiles } from './chosenFiles';
import { FileButton } from './FileButton';
import { FileList } from './FileList';
import { pickedFile, type PaneFile } from './paneFile';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** Where source workbooks and a case file are chosen, by button or by dropping them, and what is chosen so far. */
export function SourceFiles(props: {
  readonly chosen: ChosenFiles;
  readonly disabled: boolean;
  readonly add: (files: readonly PaneFile[]) => void;
  readonly remove: (name: string) => void;
}): ReactElement {
  const { chosen, disabled, add } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const titleId = useId();
  const chooseButton = useRef<HTMLButtonElement>(null);

  // The button that takes a file out goes with it, so the keyboard's place moves to the one that stays.
  const remove = (name: string): void => {
    props.remove(name);
    chooseButton.current?.focus();
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) add([...event.dataTransfer.files].map(pickedFile));
  };

  return (
    <section className={shared.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={shared.sectionTitle}>
        {strings.sourcesTitle}
      </h2>
      <FileList files={chosen.sources} disabled={disabled} remove={remove} />
      <div
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton
          button={element => void (chooseButton.current = element)}
          accept=".xlsx,.xlsm,.xls,.csv"
          multiple
          disabled={disabled}
          icon={<DocumentAddRegular />}
          choose={add}
        >
          {strings.chooseSources}
        </FileButton>
        <p className={shared.quiet}>{strings.dropHere}</p>
      </div>
      <h3 className={shared.sectionTitle}>{strings.caseTitle}</h3>
      {chosen.caseFile === null ? (
        <>
          <p className={shared.quiet}>{strings.caseNote}</p>
          <div>
            <FileButton accept=".json" size="small" disabled={disabled} choose={add}>
              {strings.chooseCase}
            </FileButton>
          </div>
        </>
      ) : (
        <FileList files={[chosen.caseFile]} disabled={disabled} remove={remove} />
      )}
    </section>
  );
}
