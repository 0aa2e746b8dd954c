/** Whether Excel has answered: `elsewhere` is a page outside Excel, `silent` an Office.js that is blocked or hangs. */
export type OfficeState = 'waiting' | 'ready' | 'elsewhere' | 'silent';

/** The present state of Office and a way to hear of the next one. */
export interface OfficeWatch {
  readonly current: () => OfficeState;
  /** Calls the listener at every change; the answer stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** How long Office.js may take before the pane says that it does not answer. `Office.onReady` never fails: it hangs. */
export const officePatience = 5000;

/**
 * Waits for Office.js and says how that goes. A late answer still counts: `silent` may turn to `ready`.
 *
 * Without an `Office` at all (its script did not load) the state is `silent` at once.
 */
export function watchOffice(patience = officePatience): OfficeWatch {
  let state: OfficeState = 'waiting';
  const listeners = new Set<() => void>();
  const become = (next: OfficeState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  if (typeof Office === 'undefined') {
    state = 'silent';
  } else {
    const timer = setTimeout(() => become('silent'), patience);
    void Office.onReady(info => {
      clearTimeout(timer);
      // Outside Office the client answers with a null host, which its types leave out.
      const host = info.host as Office.HostType | null;
      become(host === null ? 'elsewhere' : 'ready');
    });
  }

  return {
    current: () => state,
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
