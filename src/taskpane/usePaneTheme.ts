import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isDarkTheme } from './isDarkTheme';
import type { OfficeState } from './watchOffice';

/** Follows Office's theme. Excel does not announce a change of it, so it is read again whenever the pane is entered. */
export function usePaneTheme(office: OfficeState): Theme {
  const [dark, setDark] = useState(() => readTheme(office));
  useEffect(() => {
    const readAgain = (): void => setDark(readTheme(office));
    const system = matchMedia('(prefers-color-scheme: dark)');
    readAgain();
    window.addEventListener('focus', readAgain);
    system.addEventListener('change', readAgain);
    return () => {
      window.removeEventListener('focus', readAgain);
      system.removeEventListener('change', readAgain);
    };
  }, [office]);
  return dark ? webDarkTheme : webLightTheme;
}

function readTheme(office: OfficeState): boolean {
  // Excel on the web may leave the theme out although the types promise it.
  const theme = office === 'ready' ? (Office.context.officeTheme as Office.OfficeTheme | undefined) : undefined;
  return isDarkTheme(theme, matchMedia('(prefers-color-scheme: dark)').matches);
}
