/** Collects the notes that tables refer to, and numbers them in the order in which they are first cited. */
export interface NoteBook {
  /** Answers the words by which a title or heading refers to a note: `[note 1]`. */
  cite(text: string): string;
  /** The notes cited so far, in their order. */
  readonly notes: readonly string[];
}

/** Opens a book without notes. The same text is one note, however often it is cited. */
export function openNoteBook(): NoteBook {
  const notes: string[] = [];
  return {
    notes,
    cite(text) {
      const at = notes.indexOf(text);
      return `[note ${at < 0 ? notes.push(text) : at + 1}]`;
    },
  };
}
