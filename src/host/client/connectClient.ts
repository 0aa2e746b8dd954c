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
  /** Set once the client has said that it can be asked for actions and functions. */
  isReady: boolean;
  send(text: string): void;
  /** Says things once the client is ready; what is said before waits for it. */
  tell(...messages: HostMessage[]): void;
  /** The client is ready: says what has waited. */
  ready(): void;
}

/** Makes the bridge of one window; `received` is called with every text of its client. */
export function connectClient(received: (connection: Connection, text: string) => void): Connection {
  const waiting: HostMessage[] = [];
  const connection: Connection = {
    isReady: false,
    bridge: { onMessageFromHost: null, sendMessageToHost: text => received(connection, text) },
    send(text) {
      connection.bridge.onMessageFromHost?.(text);
    },
    tell(...messages) {
      if (connection.isReady) connection.send(hostMessageText(messages));
      else waiting.push(...messages);
    },
    ready() {
      connection.isReady = true;
      if (waiting.length > 0) connection.send(hostMessageText(waiting.splice(0)));
    },
  };
  return connection;
}
