import { byteLength } from './messages';

/** Counts what travels between the client and the host. */
export interface Traffic {
  readonly batches: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestMessageBytes: number;
  countRequest(text: string, actions: number): void;
  countReply(text: string): void;
}

/** Starts all counts at 0. */
export function createTraffic(): Traffic {
  const counts = { batches: 0, actions: 0, requestBytes: 0, responseBytes: 0, largestMessageBytes: 0 };
  const measure = (text: string): number => {
    const bytes = byteLength(text);
    counts.largestMessageBytes = Math.max(counts.largestMessageBytes, bytes);
    return bytes;
  };
  return {
    get batches() {
      return counts.batches;
    },
    get actions() {
      return counts.actions;
    },
    get requestBytes() {
      return counts.requestBytes;
    },
    get responseBytes() {
      return counts.responseBytes;
    },
    get largestMessageBytes() {
      return counts.largestMessageBytes;
    },
    countRequest(text, actions) {
      counts.batches += 1;
      counts.actions += actions;
      counts.requestBytes += measure(text);
    },
    countReply(text) {
      counts.responseBytes += measure(text);
    },
  };
}
