import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentDataRegular, DocumentTableRegular, TableRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePaneStyles } from '../usePaneStyles';
import { sourceStrings } from './sourceStrings';

const icons = { file: DocumentTableRegular, open: TableRegular, document: DocumentDataRegular } as const;

/** Something that was chosen: a file, a part of the open workbook, or a document; `mark` says what it is, in words. */
export interface ListedSource {
  readonly key: string;
  readonly kind: keyof typeof icons;
  readonly name: string;
  readonly mark?: string;
  readonly remove: () => void;
}

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

/** What was chosen, each with a button that takes it out again. */
export function FileList(props: {
  readonly listed: readonly ListedSource[];
  readonly disabled: boolean;
}): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  if (props.listed.length === 0) return null;
  return (
    <ul className={styles.list}>
      {props.listed.map(({ key, kind, name, mark, remove }) => {
        const Icon = icons[kind];
        return (
          <li key={key} className={styles.file}>
            <Icon className={styles.icon} aria-hidden />
            <span className={styles.name}>
              {name}
              {mark !== undefined && <span className={shared.quiet}> · {mark}</span>}
            </span>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={sourceStrings.remove(name)}
              disabled={props.disabled}
              onClick={remove}
            />
          </li>
        );
      })}
    </ul>
  );
}
