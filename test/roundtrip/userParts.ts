import { strFromU8, unzipSync } from 'fflate';
import { openPackage } from '../../src/xlsx/openPackage';
import { decodePart } from '../../src/xlsx/xml/decodePart';
import { readRelationships } from '../../src/xlsx/package/relationships';

/**
 * The parts of a workbook that a run into it must leave as they are, by path, one character a byte: all but the list of
 * parts, the workbook's own part with its relationships, the styles, and the chain of calculation.
 */
export function userParts(workbook: Uint8Array): ReadonlyMap<string, string> {
  const listing = listingParts(workbook);
  return new Map(
    Object.entries(unzipSync(workbook))
      .filter(([path]) => !listing.has(path))
      .map(([path, bytes]) => [path, strFromU8(bytes, true)]),
  );
}

/** The text of a workbook's own part, and of its styles where it has any. */
export function ownLists(workbook: Uint8Array): { readonly workbook: string; readonly styles: string | undefined } {
  const { main, styles } = pathsOf(workbook);
  const parts = unzipSync(workbook);
  const text = (path: string): string => decodePart(parts[path] ?? new Uint8Array());
  return { workbook: text(main), styles: styles === undefined ? undefined : text(styles) };
}

function listingParts(workbook: Uint8Array): ReadonlySet<string> {
  const { main, styles = '', chain = '' } = pathsOf(workbook);
  return new Set(['[Content_Types].xml', main, main.replace(/([^/]+)$/, '_rels/$1.rels'), styles, chain]);
}

function pathsOf(workbook: Uint8Array): { main: string; styles: string | undefined; chain: string | undefined } {
  const opened = openPackage(workbook, 'book.xlsx');
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const { workbookPart, parts } = opened.value;
  const related = (kind: string): string | undefined =>
    readRelationships(parts, workbookPart).find(relation => relation.kind === kind)?.target;
  return { main: workbookPart, styles: related('styles'), chain: related('calcChain') };
}
