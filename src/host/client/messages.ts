import type { Json, WireReply, WireRequest } from '../protocol/wire';

/** One thing the host tells the client by itself, by the client's numbers for its category and type. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: Json;
}

/** The categories of what a host says by itself. */
export const messageCategory = { customFunction: 1, event: 65_536 } as const;

/** What a request of the client looks like on the bridge. */
export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: WireRequest };
}

/** The kinds of message on the bridge. */
export const bridgeType = { request: 1, reply: 2, hostMessage: 3 } as const;

/** Writes the reply to a request. */
export function replyText(id: number, body: WireReply): string {
  return JSON.stringify({ id, type: bridgeType.reply, flags: 0, message: { statusCode: 200, headers: {}, body } });
}

/** Writes things that the host says by itself. */
export function hostMessageText(entries: readonly HostMessage[]): string {
  return JSON.stringify({ type: bridgeType.hostMessage, message: { entries } });
}

/** How many bytes a text has in UTF-8, as it would have on its way to an Excel in another process. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += 1;
    // Half of a surrogate pair: the pair has four bytes, two for each half.
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 1;
  }
  return bytes;
}
