import { strFromU8, unzipSync } from 'fflate';
import { formatArea, parseArea } from '../../src/xlsx/address';

/** A chart of a workbook: its title, and the cells (`Results!D7`) that its series draw. */
export interface DrawnChart {
  readonly title: string;
  readonly cells: readonly string[];
}

/** Reads which cells the charts of a workbook draw. */
export function chartReferences(workbook: Uint8Array): readonly DrawnChart[] {
  return Object.entries(unzipSync(workbook))
    .filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .map(([, bytes]) => {
      const xml = strFromU8(bytes);
      const title = [...(/<c:title>.*?<\/c:title>/s.exec(xml)?.[0] ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)];
      const references = [...xml.matchAll(/<c:val>.*?<c:f>([^<]*)<\/c:f>/gs)].map(([, reference = '']) => reference);
      return { title: title.map(([, text]) => text).join(''), cells: references.flatMap(cellsOf) };
    });
}

function cellsOf(reference: string): readonly string[] {
  const [, sheet = '', cells = ''] = /^(.*)!([^!]+)$/.exec(reference) ?? [];
  const area = parseArea(cells.replaceAll('$', ''));
  if (area === undefined) throw new Error(`A chart draws ${reference}, which is no area.`);
  const addresses: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = formatArea({ top: row, bottom: row, left: column, right: column });
      addresses.push(`${sheet.replace(/^'|'$/g, '').replaceAll("''", "'")}!${cell}`);
    }
  }
  return addresses;
}
