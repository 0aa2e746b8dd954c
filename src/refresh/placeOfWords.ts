import type { IssuePlace } from '../issue/issue';

/** Reads the place out of words such as `budget.xlsx, Budget!C7`; words that name no cell are a file. */
export function placeOfWords(words: string): IssuePlace {
  const [, file, sheet, cell] = /^(.+), (.+)!([^!]+)$/.exec(words) ?? [];
  return file === undefined || sheet === undefined || cell === undefined ? { file: words } : { file, sheet, cell };
}
