/** Copies a text from front to back and changes it on the way; positions must not go backwards. */
export interface Splicer {
  /** Copies up to a position and puts text there. */
  insert(at: number, text: string): void;
  /** Copies up to `start` and puts text in the place of what runs from there to `end`. */
  replace(start: number, end: number, text: string): void;
  /** Copies up to a position and answers all that was gathered. */
  finish(end: number): string;
}

/** Starts copying a text at a position. */
export function createSplicer(source: string, from: number): Splicer {
  const pieces: string[] = [];
  let copied = from;
  const copyUpTo = (position: number): void => {
    if (position > copied) pieces.push(source.slice(copied, position));
    copied = Math.max(copied, position);
  };
  return {
    insert(at, text) {
      copyUpTo(at);
      pieces.push(text);
    },
    replace(start, end, text) {
      copyUpTo(start);
      pieces.push(text);
      copied = end;
    },
    finish(end) {
      copyUpTo(end);
      return pieces.join('');
    },
  };
}
