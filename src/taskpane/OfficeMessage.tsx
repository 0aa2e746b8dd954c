import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';
import type { OfficeState } from './watchOffice';

/** What stands in the pane while Excel has not answered: a spinner at first, then what is wrong and what to do. */
export function OfficeMessage({ state }: { readonly state: Exclude<OfficeState, 'ready'> }): ReactElement {
  const styles = usePaneStyles();
  return <main className={styles.page}>{content(state)}</main>;
}

function content(state: Exclude<OfficeState, 'ready'>): ReactElement {
  if (state === 'waiting') return <Spinner label={strings.officeWaiting} />;
  const words = state === 'silent' ? strings.officeSilent : strings.officeElsewhere;
  return (
    <MessageBar intent={state === 'silent' ? 'error' : 'info'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        {words.text}
      </MessageBarBody>
      {state === 'silent' && (
        <MessageBarActions>
          <Button size="small" onClick={() => location.reload()}>
            {strings.officeSilent.reload}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
