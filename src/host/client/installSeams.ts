import type { NativeBridge } from './connectClient';

/**
 * Puts into a window what Office.js looks for when it loads: the bridge, and `window.external`.
 *
 * A browser may hold on to its own `external`; then its members are put into that.
 */
export function installSeams(window: object, bridge: NativeBridge, external: object): void {
  Object.assign(window, { _richApiNativeBridge: bridge });
  Reflect.defineProperty(window, 'external', { configurable: true, enumerable: true, writable: true, value: external });
  const present: unknown = Reflect.get(window, 'external');
  if (present !== external && typeof present === 'object' && present !== null) Object.assign(present, external);
}
