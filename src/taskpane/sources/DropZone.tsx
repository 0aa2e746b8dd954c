import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useState, type DragEvent, type ReactElement, type RefCallback } from 'react';
import { pickedFile, type PaneFile } from '../paneFile';
import { usePaneStyles } from '../usePaneStyles';
import { FileButton } from './FileButton';
import { sourceStrings } from './sourceStrings';

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

/** Takes source files, by button or by dropping them. */
export function DropZone(props: {
  readonly disabled: boolean;
  readonly add: (files: readonly PaneFile[]) => void;
  /** Hears of the button's element, for whoever moves the focus to it. */
  readonly button: RefCallback<HTMLButtonElement>;
}): ReactElement {
  const { disabled, add, button } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) add([...event.dataTransfer.files].map(pickedFile));
  };
  return (
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
        button={button}
        accept=".xlsx,.xlsm,.xls,.csv"
        multiple
        disabled={disabled}
        icon={<DocumentAddRegular />}
        choose={add}
      >
        {sourceStrings.choose}
      </FileButton>
      <p className={shared.quiet}>{sourceStrings.dropHere}</p>
    </div>
  );
}
