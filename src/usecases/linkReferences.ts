import { THIS_WORKBOOK } from '../issue/thisWorkbook';

/** Cells of a named sheet in a formula: `'Budget 2011-12'!C7`, `Budget!$B$9:$F$9`. */
const REFERENCE =
  /(?<![\]:\p{L}\p{N}_.'])(?:'((?:[^'[\]]|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/gu;

/** Cells that a link reads; `cells` has no `$`. */
export interface LinkReference {
  readonly sheet: string;
  readonly cells: string;
}

/** Lists the cells of other sheets that a link reads, in their order. */
export function linkReferences(link: string): readonly LinkReference[] {
  return [...link.matchAll(REFERENCE)].map(([, quoted, plain, cells = '']) => ({
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
    cells: cells.replaceAll('$', ''),
  }));
}

/**
 * Tells whether two links do the same with cells, whatever these are called: a link whose source sheet was renamed, or
 * whose cells moved when rows were inserted.
 *
 * @example `Budget!C7/1000` and `'Our budget'!C8/1000` are alike, `Budget!C7/1000` and `Budget!C7` are not.
 */
export function areLinksAlike(one: string, other: string): boolean {
  const shape = (link: string): string => link.replace(REFERENCE, (_, _quoted, _plain, cells: string) => spanOf(cells));
  return linkReferences(one).length > 0 && shape(one) === shape(other);
}

function spanOf(cells: string): string {
  return cells.includes(':') ? '#:#' : '#';
}

/** Says as an origin which cells a link reads: `this workbook, Budget!C7,C9`. */
export function originOfLink(link: string): string {
  const references = linkReferences(link);
  const [first] = references;
  const sheets = [...new Set(references.map(({ sheet }) => sheet))];
  const parts = sheets.map(sheet => {
    const cells = references.filter(reference => reference.sheet === sheet).map(reference => reference.cells);
    return `${sheet === first?.sheet ? '' : `'${sheet}'!`}${cells.join(',')}`;
  });
  return `${THIS_WORKBOOK}, ${first?.sheet ?? ''}!${parts.join(',')}`;
}
