import type { Issue } from '../issue/issue';
import { THIS_WORKBOOK } from '../issue/thisWorkbook';
import { columnNumber } from '../lines/columnNumber';
import type { OpenArea } from '../sources/open/openArea';
import type { SourceReading } from '../sources/readSource';
import type { LinkFinder } from './factsOfReading';
import { linkOfTerms } from './openSourceLink';

/** Cells that an issue names before it only counts them. */
const CELLS_NAMED = 8;

/** The links of a reading, and the notes on figures that could not be linked, once all have been looked for. */
export interface OpenSourceLinks extends LinkFinder {
  readonly notes: () => readonly Issue[];
}

/**
 * Finds the formulas by which the model follows cells of the open workbook.
 *
 * A figure that Excel holds as text ("1.2m", "nil", "1,500 CR"), that is worked out otherwise than as a sum of cells, or
 * whose formula would be too long stays a value, and a note `open-source-not-linked` says so.
 */
export function openSourceLinks(reading: SourceReading, areas: readonly OpenArea[]): OpenSourceLinks {
  const values = new Map<string, string[]>();
  const complain = (sheet: string, cell: string): void => {
    values.set(sheet, [...(values.get(sheet) ?? []), cell]);
  };
  return {
    ofFigure: ({ terms, lineage }) => {
      const link = terms === null ? null : linkOfTerms(terms);
      if (link === null) complain(lineage.sheet, lineage.cell);
      return link ?? undefined;
    },
    ofControl: ({ stated, place: { sheet = '', cell = '' } }) => {
      const held = numberAt(areas, sheet, cell);
      const scale = held === null || held === 0 ? null : scaleBetween(held, stated.toNumber());
      const link = scale === null ? null : linkOfTerms([{ sheet, cell, scale }]);
      if (link === null) complain(sheet, cell);
      return link ?? undefined;
    },
    notes: () => [...values].map(([sheet, cells]) => notLinked(sheet, cells)),
  };

  function notLinked(sheet: string, cells: readonly string[]): Issue {
    const rest = cells.length - CELLS_NAMED;
    const [cell = ''] = cells;
    return {
      code: 'open-source-not-linked',
      severity: 'note',
      message:
        `Figures of ${reading.organisation.name} are taken as values and do not follow the sheet: ` +
        `${cells.slice(0, CELLS_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
      remedy: 'Where they shall follow it, hold them as plain numbers (not "1.2m" or "nil") and read the sheet again.',
      place: { file: THIS_WORKBOOK, sheet, ...(/^[A-Z]+\d+$/.test(cell) ? { cell } : {}) },
    };
  }
}

/** The number that Excel holds in a cell; null where it holds none. */
function numberAt(areas: readonly OpenArea[], sheet: string, address: string): number | null {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = columnNumber(letters);
  for (const area of areas) {
    const cell = area.sheet === sheet ? area.rows[Number(digits) - area.top]?.[column - area.left] : undefined;
    if (cell?.kind === 'Double') return Number(cell.value);
  }
  return null;
}

/** The power of ten, with its sign, that makes one number of another; null when it is none. */
function scaleBetween(held: number, stated: number): number | null {
  const power = Math.round(Math.log10(Math.abs(stated / held)));
  const scale = Math.sign(stated / held) * (power < 0 ? 1 / 10 ** -power : 10 ** power);
  return Math.abs(held * scale - stated) <= Math.abs(stated) * 1e-12 ? scale : null;
}
