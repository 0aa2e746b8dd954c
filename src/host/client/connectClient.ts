import type { HostMessage } from './messages';
import { hostMessageText } from './messages';

/** What Microsoft's client finds as `window._richApiNativeBridge`: it hands in texts and takes texts. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** One window in which the client runs, or is about to. */
export interface Connection {
  readonly bridge: NativeBridge;
  send(text: string): void;
  /** Says things once the client is ready; what is said before waits for it. */
  tell(...messages: HostMessage[]): void;
  /** Does something with the client once it is ready. */
  whenReady(work: () => void): void;
  /** The client is ready: does what has waited. */
  ready(): void;
}

/** Makes the bridge of one window; `received` is called with every text of its client. */
export function connectClient(received: (connection: Connection, text: string) => void): Connection {
  const waiting: (() => void)[] = [];
  let isReady = false;
  const connection: Connection = {
    bridge: { onMessageFromHost: null, sendMessageToHost: text => received(connection, text) },
    send(text) {
      connection.bridge.onMessageFromHost?.(text);
    },
    tell(...messages) {
      connection.whenReady(() => connection.send(hostMessageText(messages)));
    },
    whenReady(work) {
      if (isReady) work();
      else waiting.push(work);
    },
    ready() {
      isReady = true;
      for (const work of waiting.splice(0)) work();
    },
  };
  return connection;
}
