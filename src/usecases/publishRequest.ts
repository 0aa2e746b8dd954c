/** What the publisher says of a pack; what is left out follows from the case. */
export interface PublishRequest {
  readonly title?: string;
  readonly publisher?: string;
  /** Whom readers may ask: a name, an address, a number. */
  readonly contact?: string;
  /** The day of publication. */
  readonly now: Date;
}

/** A pack made: the bytes of its file, a name for it, and its sheets from left to right. */
export interface PublishedPack {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly sheets: readonly string[];
}
