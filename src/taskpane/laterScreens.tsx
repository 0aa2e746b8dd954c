import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import { strings } from './strings';

/** The comparison of new sources with the model, fetched when it is first wanted. */
export const RefreshScreen = lazy(async () => ({ default: (await import('./refresh/RefreshScreen')).RefreshScreen }));

/** The review of how sources are read, fetched when it is first wanted. */
export const ReviewScreen = lazy(async () => ({ default: (await import('./review/ReviewScreen')).ReviewScreen }));

/** The menu of less frequent things, fetched once a model stands. */
export const MoreMenu = lazy(async () => ({ default: (await import('./more/MoreMenu')).MoreMenu }));

/** Holds the place of a screen while it is fetched. */
export function LaterScreen({ children }: { readonly children: ReactNode }): ReactElement {
  return <Suspense fallback={<Spinner label={strings.opening} />}>{children}</Suspense>;
}
