import { fail, succeed, type Issue, type Result } from '../issue/issue';
import type { Reached } from '../issue/reached';
import { packageIssue } from './package/packageIssue';
import { readRelationships, type Relationship } from './package/relationships';
import { readPalette } from './reading/colors';
import { readNames } from './reading/readNames';
import { readSharedStrings, type SharedStrings } from './reading/readSharedStrings';
import { readSheetContent } from './reading/readSheetContent';
import { readSheetObjects } from './reading/readSheetObjects';
import { readStyles } from './reading/readStyles';
import { findPart, type PackagePart, type XlsxPackage } from './xlsxPackage';
import type { ReadSheet, ReadWorkbook, SheetContent, SheetVisibility } from './workbook';
import { decodePart } from './xml/decodePart';
import { BrokenXml, childOf, childrenOf, isTrue, readXml, relationshipId, type XmlElement } from './xml/readXml';

/**
 * Reads a workbook out of its package.
 *
 * Sheets are parsed when their `content()` is first asked for. Fails with `file-damaged` when a part that everything
 * hangs on is broken; a broken table, drawing or chart is left out with a warning, and stays in the file as it is.
 */
export function readWorkbook(xlsx: XlsxPackage): Result<ReadWorkbook> {
  const issues: Issue[] = [];
  try {
    return succeed(
      readParts(xlsx, issue => void issues.push(issue)),
      issues,
    );
  } catch (error) {
    if (error instanceof BrokenXml) return fail(packageIssue('file-damaged', xlsx.fileName, error.message));
    throw error;
  }
}

function readParts(xlsx: XlsxPackage, warn: (issue: Issue) => void): ReadWorkbook {
  const workbook = readPart(findPart(xlsx.parts, xlsx.workbookPart));
  if (workbook === undefined) throw new BrokenXml('Its workbook part is missing.');
  const relationships = readRelationships(xlsx.parts, xlsx.workbookPart);
  const related = (kind: string): PackagePart | undefined => {
    const found = relationships.find(relationship => relationship.kind === kind && !relationship.external);
    return found === undefined ? undefined : findPart(xlsx.parts, found.target);
  };

  const styles = readPart(related('styles'));
  const palette = readPalette(readPart(related('theme')), styles);
  const date1904 = isTrue(childOf(workbook, 'workbookPr')?.attributes.get('date1904'));
  const sharedStrings = once((): SharedStrings => {
    const part = related('sharedStrings');
    return readSharedStrings(part?.bytes ?? new Uint8Array());
  });

  const tabs = childrenOf(childOf(workbook, 'sheets'), 'sheet').map(entry => readTab(entry, relationships));
  const sheets = tabs
    .filter(tab => tab.kind === 'worksheet')
    .map((tab): ReadSheet => {
      const part = findPart(xlsx.parts, tab.target);
      if (part === undefined || !isComplete(part)) throw new BrokenXml(`Its sheet "${tab.name}" cannot be read.`);
      const objects = readSheetObjects(xlsx, part.path, tab.name, warn);
      const content = once((reached?: Reached): SheetContent =>
        readSheetContent(part.bytes, { ...sharedStrings(), date1904 }, palette, objects, reached),
      );
      return { name: tab.name, part: part.path, visibility: tab.visibility, content };
    });

  const activeTab = childOf(childOf(workbook, 'bookViews'), 'workbookView')?.attributes.get('activeTab');
  const activeName = tabs[Number(activeTab ?? 0)]?.name;
  return {
    sheets,
    otherSheets: tabs.filter(tab => tab.kind !== 'worksheet').map(tab => tab.name),
    names: readNames(
      workbook,
      tabs.map(tab => tab.name),
    ),
    date1904,
    activeSheet: Math.max(
      0,
      sheets.findIndex(sheet => sheet.name === activeName),
    ),
    customXml: [...xlsx.parts.values()]
      .filter(part => /^customXml\/item[0-9]*\.xml$/i.test(part.path))
      .map(part => ({ part: part.path, text: decodePart(part.bytes) })),
    format: readStyles(styles, palette),
  };
}

interface Tab {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly kind: string;
  readonly target: string;
}

function readTab(entry: XmlElement, relationships: readonly Relationship[]): Tab {
  const id = relationshipId(entry);
  const relationship = relationships.find(candidate => candidate.id === id);
  const state = entry.attributes.get('state');
  return {
    name: entry.attributes.get('name') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: relationship?.kind ?? 'unknown',
    target: relationship?.target ?? '',
  };
}

function readPart(part: PackagePart | undefined): XmlElement | undefined {
  if (part === undefined) return undefined;
  try {
    return readXml(decodePart(part.bytes));
  } catch (error) {
    if (error instanceof BrokenXml) throw new BrokenXml(`Its part ${part.path} is broken.`);
    throw error;
  }
}

/** Tells whether a sheet's text runs to its end, without reading it. */
function isComplete(part: PackagePart): boolean {
  // UTF-16 read as UTF-8 has a zero beside every letter.
  const end = new TextDecoder().decode(part.bytes.subarray(-2048)).replaceAll('\0', '');
  return /<\/(?:[\w.-]+:)?worksheet\s*>\s*(?:<!--[^]*-->\s*)?$|<(?:[\w.-]+:)?worksheet[^<]*\/>\s*$/.test(end);
}

function once<Given extends readonly unknown[], Value>(work: (...given: Given) => Value): (...given: Given) => Value {
  let done: { readonly value: Value } | undefined;
  return (...given) => (done ??= { value: work(...given) }).value;
}
