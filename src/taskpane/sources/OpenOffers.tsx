import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Issue } from '../../issue/issue';
import type { OpenSourceChoice, OpenSourceOffers } from '../../usecases/openSources';
import { IssueMessages } from '../IssueMessages';
import { usePaneStyles } from '../usePaneStyles';
import { lookForOffers } from './lookForOffers';
import { OfferGroup } from './OfferGroup';
import { sourceStrings } from './sourceStrings';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
});

/** The sheets, tables and names of the open workbook to choose from, and its selected cells. */
export function OpenOffers(props: {
  readonly chosen: readonly OpenSourceChoice[];
  readonly disabled: boolean;
  readonly add: (choices: readonly OpenSourceChoice[]) => void;
  readonly remove: (choice: OpenSourceChoice) => void;
}): ReactElement {
  const { chosen, disabled, add, remove } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const [offers, setOffers] = useState<OpenSourceOffers | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [remark, setRemark] = useState('');

  const look = async (): Promise<OpenSourceOffers | null> => {
    const listed = await lookForOffers();
    setIssues(listed.issues);
    if (listed.ok) setOffers(listed.value);
    return listed.ok ? listed.value : null;
  };
  useEffect(() => void look(), []);

  // What is selected is asked for when it is wanted: Excel's selection moves while the list is open.
  const addSelection = async (): Promise<void> => {
    const selection = (await look())?.selection ?? [];
    setRemark(selection.length === 0 ? sourceStrings.nothingSelected : '');
    add(selection.map(({ choice }) => choice));
  };

  if (offers === null) {
    return issues.length === 0 ? (
      <Spinner size="tiny" label={sourceStrings.looking} />
    ) : (
      <IssueMessages issues={issues} />
    );
  }
  const { sheets, tables, names } = offers;
  const isNothing = sheets.length + tables.length + names.length === 0;
  const group = { chosen, disabled, add, remove };
  return (
    <div className={styles.part}>
      <IssueMessages issues={issues} />
      <p className={shared.quiet}>{isNothing ? sourceStrings.nothingOffered : sourceStrings.openNote}</p>
      {!isNothing && (
        <>
          <Button size="small" disabled={disabled} onClick={() => void addSelection()}>
            {sourceStrings.addSelection}
          </Button>
          <p className={shared.quiet} role="status">
            {remark === '' ? sourceStrings.selectionNote : remark}
          </p>
        </>
      )}
      <OfferGroup title={sourceStrings.sheets} offers={sheets} {...group} />
      <OfferGroup title={sourceStrings.tables} offers={tables} {...group} />
      <OfferGroup title={sourceStrings.names} offers={names} {...group} />
    </div>
  );
}
