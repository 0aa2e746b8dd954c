import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { runFeed } from '../usecases/runFeed';
import { OfficeMessage } from './OfficeMessage';
import { Pane } from './Pane';
import { usePaneTheme } from './usePaneTheme';
import type { OfficeWatch } from './watchOffice';

/** The whole page: the theme, and the pane as soon as Excel has answered. */
export function PanePage({ office }: { readonly office: OfficeWatch }): ReactElement {
  const state = useSyncExternalStore(office.subscribe, office.current);
  const theme = usePaneTheme(state);
  return (
    <FluentProvider theme={theme} style={{ minHeight: '100vh' }}>
      {state === 'ready' ? <Pane feed={runFeed} /> : <OfficeMessage state={state} />}
    </FluentProvider>
  );
}
