import { decodePart } from '../xml/decodePart';
import { findPart, type PackagePart, type XlsxPackage } from '../xlsxPackage';
import { inStrictEdition } from './strictEdition';

/** A package in the course of being edited. Parts that are not set anew stay the very parts of the file. */
export interface PackageDraft {
  readonly parts: Map<string, PackagePart>;
  /** Whether the file is written in the stricter edition of the standard, whose namespaces differ. */
  readonly strict: boolean;
}

/** Starts to edit a package; the package itself is not changed. */
export function draftOf(xlsx: XlsxPackage): PackageDraft {
  const parts = new Map(xlsx.parts);
  const workbook = findPart(parts, xlsx.workbookPart);
  const strict = workbook !== undefined && /purl\.oclc\.org\/ooxml/.test(decodePart(workbook.bytes.subarray(0, 2048)));
  return { parts, strict };
}

/** The text of a part, or undefined when the draft has no such part. */
export function partText(draft: PackageDraft, path: string): string | undefined {
  const part = findPart(draft.parts, path);
  return part === undefined ? undefined : decodePart(part.bytes);
}

/** The text of a part that must be there; it is an error in the program when it is not. */
export function requirePartText(draft: PackageDraft, path: string): string {
  const text = partText(draft, path);
  if (text === undefined) throw new Error(`The package has no part ${path}.`);
  return text;
}

/** Gives a part a new text; a part that was there keeps its place among the others. */
export function setPartText(draft: PackageDraft, path: string, xml: string): void {
  const known = findPart(draft.parts, path)?.path ?? path;
  const text = draft.strict ? inStrictEdition(xml) : xml;
  draft.parts.set(known, { path: known, bytes: new TextEncoder().encode(text) });
}

/** Finds a path that no part has yet: `xl/charts/chart`, `.xml` → `xl/charts/chart5.xml`. */
export function freePath(draft: PackageDraft, stem: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number}${extension}`;
    if (findPart(draft.parts, path) === undefined) return path;
  }
}
