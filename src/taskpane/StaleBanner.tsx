import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from './strings';

/** Says that figures of this workbook which the model follows have changed since the last run, and offers to run again. */
export function StaleBanner(props: { readonly count: number; readonly runAgain: () => void }): ReactElement | null {
  const { count, runAgain } = props;
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{strings.staleTitle(count)}</MessageBarTitle>
        {strings.stale}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={runAgain}>
          {strings.runAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
