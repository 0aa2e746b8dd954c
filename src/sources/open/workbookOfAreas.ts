import { formatArea, parseArea } from '../../xlsx/address';
import { isErrorText, type ReadCell } from '../../xlsx/cell';
import type { ReadSheet, ReadWorkbook } from '../../xlsx/workbook';
import { openFormats, type OpenFormats } from './openFormats';
import type { OpenArea, OpenAreaCell } from './openArea';
import { surroundings } from './surroundings';

/**
 * Makes a workbook of cells that were read from the open one, each at its own address, so that it is read as a file is.
 *
 * Areas of one sheet make one sheet together. A hidden sheet that was chosen counts as visible, since somebody asked for
 * it. What Office.js does not tell is left out: grouped rows, widths, charts, and whether dates count from 1904.
 */
export function workbookOfAreas(areas: readonly OpenArea[]): ReadWorkbook {
  const formats = openFormats();
  const names = [...new Set(areas.map(area => area.sheet))];
  return {
    sheets: names.map(name =>
      sheetOf(
        name,
        areas.filter(area => area.sheet === name),
        formats,
      ),
    ),
    otherSheets: [],
    names: [],
    date1904: false,
    activeSheet: 0,
    customXml: [],
    format: formats.format,
  };
}

function sheetOf(name: string, areas: readonly OpenArea[], formats: OpenFormats): ReadSheet {
  const cells = new Map<number, Map<number, ReadCell>>();
  const merges = new Set<string>();
  for (const area of areas) {
    const isRead = surroundings(area);
    for (const [down, line] of area.rows.entries()) {
      const row = area.top + down;
      const filled = cells.get(row) ?? new Map<number, ReadCell>();
      for (const [across, cell] of line.entries()) {
        const column = area.left + across;
        if (cell.kind !== 'Empty' && isRead(row, column)) filled.set(column, readCell(cell, formats));
      }
      if (filled.size > 0) cells.set(row, filled);
    }
    for (const merge of area.merges) {
      const block = parseArea(merge);
      if (block !== undefined && isRead(block.top, block.left)) merges.add(formatArea(block));
    }
  }
  const linesOf = (key: 'hiddenRows' | 'hiddenColumns'): ReadonlySet<number> =>
    new Set(areas.flatMap(area => [...area[key]]));
  const content = {
    cells,
    merges: [...merges],
    hiddenRows: linesOf('hiddenRows'),
    hiddenColumns: linesOf('hiddenColumns'),
    outlineLevels: new Map<number, number>(),
    columnWidths: new Map<number, number>(),
    frozen: { rows: 0, columns: 0 },
    tabColor: null,
    validations: [],
    protection: null,
    tables: [],
    charts: [],
  };
  return { name, part: '', visibility: 'visible', content: () => content };
}

function readCell(cell: OpenAreaCell, formats: OpenFormats): ReadCell {
  const formula = typeof cell.formula === 'string' && cell.formula.startsWith('=') ? cell.formula.slice(1) : undefined;
  const raised = raisedEnd(cell);
  return {
    value: valueOf(cell),
    ...(formula !== undefined && formula !== '' && { formula }),
    styleIndex: formats.indexOf(cell),
    ...(raised !== '' && { raised }),
  };
}

function valueOf({ kind, value }: OpenAreaCell): ReadCell['value'] {
  if (kind !== 'Error') return value;
  const text = String(value).toUpperCase();
  return { error: isErrorText(text) ? text : '#VALUE!' };
}

/**
 * The digits at the end of a word of which a part is raised: a footnote's mark. Of a figure nobody can tell which of its
 * digits are, so it is left to `raisedFigures` to complain of.
 */
function raisedEnd({ partlyRaised, value }: OpenAreaCell): string {
  if (!partlyRaised || typeof value !== 'string') return '';
  return /\p{L}[\s)]*([\d,*†‡]{1,5})$/u.exec(value.trimEnd())?.[1] ?? '';
}
