/** Spells a short word in bytes: `row`. */
export function bytesOf(word: string): readonly number[] {
  return [...new TextEncoder().encode(word)];
}

/** Tells whether a word stands at a position. */
export function standsAt(bytes: Uint8Array, at: number, word: readonly number[]): boolean {
  for (let index = 0; index < word.length; index += 1) if (bytes[at + index] !== word[index]) return false;
  return true;
}
