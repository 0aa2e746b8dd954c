import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DecisionBar } from '../DecisionBar';
import { refreshStrings } from './refreshStrings';

/** The three ways to leave the comparison. */
export function Decision(props: {
  readonly changes: number;
  readonly ticked: number;
  readonly acceptAll: () => void;
  readonly acceptTicked: () => void;
  readonly cancel: () => void;
}): ReactElement {
  const { changes, ticked, acceptAll, acceptTicked, cancel } = props;
  const isNothing = changes === 0 && ticked === 0;
  return (
    <DecisionBar label={refreshStrings.decide}>
      {changes > 0 && (
        <Button appearance="primary" onClick={acceptAll}>
          {refreshStrings.acceptAll}
        </Button>
      )}
      {!isNothing && (
        <Button disabled={ticked === 0} onClick={acceptTicked}>
          {refreshStrings.acceptSelected(ticked)}
        </Button>
      )}
      <Button appearance={isNothing ? 'primary' : 'subtle'} onClick={cancel}>
        {isNothing ? refreshStrings.close : refreshStrings.cancel}
      </Button>
    </DecisionBar>
  );
}
