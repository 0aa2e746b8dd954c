import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import {
  childOf,
  childrenOf,
  descendantsOf,
  readXml,
  relationshipId,
  type XmlElement,
} from '../../src/xlsx/xml/readXml';

/** A cell as the file has it: its text or number, and the index of its style. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly style: number;
  readonly hasFormula: boolean;
  readonly type: string;
}

/** A table part. */
export interface FileTable {
  readonly xml: XmlElement;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly columns: readonly string[];
}

/** A frame on a sheet with the chart in it; `column` is the first that it covers, counted from 1. */
export interface FileChart {
  readonly name: string;
  readonly altText: string;
  readonly column: number;
  readonly row: number;
  readonly xml: XmlElement;
}

/** A sheet of the file: its own XML, and the parts that hang on it. */
export interface FileSheet {
  readonly name: string;
  readonly xml: XmlElement;
  readonly cells: readonly FileCell[];
  readonly widths: ReadonlyMap<number, number>;
  readonly tables: readonly FileTable[];
  readonly charts: readonly FileChart[];
  readonly drawing: XmlElement | undefined;
  readonly links: readonly { readonly cell: string; readonly location: string }[];
}

/** A saved pack taken apart by its XML, without the plan that it was made from. */
export interface PackFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly workbook: XmlElement;
  readonly styles: XmlElement;
  readonly properties: XmlElement;
  readonly sheets: readonly FileSheet[];
}

/** Takes the bytes of a saved pack apart. */
export function readPack(bytes: Uint8Array): PackFile {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)] as const),
  );
  const xmlOf = (path: string): XmlElement => {
    const text = parts.get(path);
    assert.ok(text !== undefined, path);
    return readXml(text);
  };
  const workbook = xmlOf('xl/workbook.xml');
  const related = relationsOf(parts, 'xl/workbook.xml');
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').map(entry => {
    const path = related.get(relationshipId(entry) ?? '')?.target ?? '';
    return readSheet(entry.attributes.get('name') ?? '', path, parts, xmlOf);
  });
  return { parts, workbook, styles: xmlOf('xl/styles.xml'), properties: xmlOf('docProps/core.xml'), sheets };
}

/** The relationships of a part by id, targets as paths of the package. */
export function relationsOf(
  parts: ReadonlyMap<string, string>,
  part: string,
): ReadonlyMap<string, { readonly type: string; readonly target: string; readonly external: boolean }> {
  const slash = part.lastIndexOf('/');
  const text = parts.get(`${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
  if (text === undefined) return new Map();
  return new Map(
    readXml(text).children.map(entry => {
      const target = entry.attributes.get('Target') ?? '';
      const path = new URL(target, `http://pack/${part}`).pathname.slice(1);
      return [
        entry.attributes.get('Id') ?? '',
        {
          type: entry.attributes.get('Type')?.split('/').at(-1) ?? '',
          target: path,
          external: entry.attributes.get('TargetMode') === 'External',
        },
      ] as const;
    }),
  );
}

function readSheet(
  name: string,
  path: string,
  parts: ReadonlyMap<string, string>,
  xmlOf: (path: string) => XmlElement,
): FileSheet {
  const xml = xmlOf(path);
  const related = [...relationsOf(parts, path).values()];
  const drawingPath = related.find(({ type }) => type === 'drawing')?.target;
  const drawing = drawingPath === undefined ? undefined : xmlOf(drawingPath);
  return {
    name,
    xml,
    cells: descendantsOf(xml, 'c').map(readCell),
    widths: new Map(
      descendantsOf(xml, 'col').flatMap(col => {
        const [min, max] = [Number(col.attributes.get('min')), Number(col.attributes.get('max'))];
        return Array.from(
          { length: max - min + 1 },
          (_, at) => [min + at, Number(col.attributes.get('width'))] as const,
        );
      }),
    ),
    tables: related.filter(({ type }) => type === 'table').map(({ target }) => readTable(xmlOf(target))),
    charts:
      drawing === undefined || drawingPath === undefined
        ? []
        : drawing.children.map(anchor => readChart(anchor, relationsOf(parts, drawingPath), xmlOf)),
    drawing,
    links: descendantsOf(xml, 'hyperlink').map(link => ({
      cell: link.attributes.get('ref') ?? '',
      location: link.attributes.get('location') ?? '',
    })),
  };
}

function readCell(cell: XmlElement): FileCell {
  const place = /^([A-Z]+)([0-9]+)$/.exec(cell.attributes.get('r') ?? '');
  assert.ok(place?.[1] !== undefined);
  const type = cell.attributes.get('t') ?? 'n';
  const text =
    type === 'inlineStr'
      ? descendantsOf(cell, 't')
          .map(({ text }) => text)
          .join('')
      : (childOf(cell, 'v')?.text ?? '');
  return {
    row: Number(place[2]),
    column: Array.from(place[1]).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    value: type === 'n' && text !== '' ? Number(text) : text,
    style: Number(cell.attributes.get('s') ?? 0),
    hasFormula: childOf(cell, 'f') !== undefined,
    type,
  };
}

function readTable(xml: XmlElement): FileTable {
  const corners = /^([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)$/.exec(xml.attributes.get('ref') ?? '');
  assert.ok(corners !== null);
  const column = (letters = ''): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {
    xml,
    name: xml.attributes.get('displayName') ?? '',
    left: column(corners[1]),
    top: Number(corners[2]),
    right: column(corners[3]),
    bottom: Number(corners[4]),
    columns: descendantsOf(xml, 'tableColumn').map(each => each.attributes.get('name') ?? ''),
  };
}

function readChart(
  anchor: XmlElement,
  related: ReturnType<typeof relationsOf>,
  xmlOf: (path: string) => XmlElement,
): FileChart {
  const [properties] = descendantsOf(anchor, 'cNvPr');
  const [chart] = descendantsOf(anchor, 'chart');
  assert.ok(properties !== undefined && chart !== undefined, 'a frame without a chart');
  const target = related.get(relationshipId(chart) ?? '')?.target;
  assert.ok(target !== undefined, 'a chart without a part');
  const from = childOf(anchor, 'from');
  return {
    name: properties.attributes.get('name') ?? '',
    altText: properties.attributes.get('descr') ?? '',
    column: Number(childOf(from, 'col')?.text) + 1,
    row: Number(childOf(from, 'row')?.text) + 1,
    xml: xmlOf(target),
  };
}
