import type { PackSheet } from '../plan';
import type { NoteBook } from '../noteBook';
import { SHORTHAND } from '../shorthand';
import { CONTENTS_SHEET, NOTES_SHEET, labelColumn, shorthandOf, wordColumn } from '../tableSheet';

/** Every note that a table refers to, and the shorthand that stands in one. */
export function notesSheet(tables: readonly PackSheet[], { notes }: NoteBook): PackSheet {
  const used = new Set(tables.flatMap(({ table }) => (table === undefined ? [] : shorthandOf(table))));
  const shorthand = Object.entries(SHORTHAND).filter(([mark]) => used.has(mark));
  return {
    name: NOTES_SHEET,
    title: 'Notes and shorthand',
    purpose: 'What the notes and the shorthand in the tables mean',
    lines: [
      { text: 'This sheet has one table: the notes that titles and headings refer to, then the shorthand in cells.' },
      { text: `Back to ${CONTENTS_SHEET}`, sheet: CONTENTS_SHEET },
    ],
    table: {
      name: 'Notes_and_shorthand',
      columns: [labelColumn('Note or shorthand'), wordColumn('What it means', 100)],
      rows: [
        ...notes.map((text, index) => ({ cells: [`note ${index + 1}`, text] })),
        ...shorthand.map(([mark, meaning]) => ({ cells: [mark, meaning] })),
      ],
    },
  };
}
