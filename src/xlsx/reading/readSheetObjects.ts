import type { Issue } from '../../issue/issue';
import { readRelationships } from '../package/relationships';
import { findPart, type XlsxPackage } from '../xlsxPackage';
import { decodePart } from '../xml/decodePart';
import { BrokenXml, readXml, type XmlElement } from '../xml/readXml';
import { readCharts } from './readCharts';
import type { SheetObjects } from './readSheetContent';
import { readTable } from './readTable';

/** Reads the tables and charts that belong to a sheet's part. A broken one is left out and warned of. */
export function readSheetObjects(
  xlsx: XlsxPackage,
  sheetPart: string,
  sheetName: string,
  warn: (issue: Issue) => void,
): SheetObjects {
  const read = (path: string): XmlElement | undefined => {
    const part = findPart(xlsx.parts, path);
    try {
      return part === undefined ? undefined : readXml(decodePart(part.bytes));
    } catch (error) {
      if (!(error instanceof BrokenXml)) throw error;
      warn({
        code: 'part-unreadable',
        severity: 'warning',
        message: `A table or chart of the sheet (${path}) cannot be read; it stays in the file as it is.`,
        remedy: 'Open the file in Excel, which may repair it, if you need the table or chart.',
        place: { file: xlsx.fileName, sheet: sheetName },
      });
      return undefined;
    }
  };
  const related = readRelationships(xlsx.parts, sheetPart).filter(relationship => !relationship.external);
  const targets = (kind: string): string[] =>
    related.filter(relationship => relationship.kind === kind).map(relationship => relationship.target);
  return {
    tables: targets('table').flatMap(path => {
      const table = read(path);
      return table === undefined ? [] : [readTable(path, table)];
    }),
    charts: targets('drawing').flatMap(path => {
      const drawing = read(path);
      return drawing === undefined ? [] : readCharts(drawing, readRelationships(xlsx.parts, path), read);
    }),
  };
}
