import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentTableRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { PaneFile } from './paneFile';
import { strings } from './strings';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  name: { flexGrow: 1, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** The files chosen, each with a button that takes it out again. */
export function FileList(props: {
  readonly files: readonly PaneFile[];
  readonly disabled: boolean;
  readonly remove: (name: string) => void;
}): ReactElement | null {
  const styles = useStyles();
  if (props.files.length === 0) return null;
  return (
    <ul className={styles.list}>
      {props.files.map(file => (
        <li key={file.name} className={styles.file}>
          <DocumentTableRegular className={styles.icon} aria-hidden />
          <span className={styles.name}>{file.name}</span>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={strings.remove(file.name)}
            disabled={props.disabled}
            onClick={() => props.remove(file.name)}
          />
        </li>
      ))}
    </ul>
  );
}
