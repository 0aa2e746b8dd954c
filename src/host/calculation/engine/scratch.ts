import { lastRow } from '../../../xlsx/address';
import { areaFrom, type Place, type SheetArea } from '../graph/sheetArea';
import { answerSheet, argumentSheet } from './engine';

/** Cells of the engine's own sheets, given out one after the other. */
export interface Scratch {
  /** A cell for a formula, with room for an array of 2,000 rows and 200 columns. */
  formulaCell(): Place;
  /** Takes a formula's cell back. */
  release(place: Place): void;
  /** An area for an answer. */
  answerArea(rows: number, columns: number): SheetArea;
}

const roomRows = 2_000;
const roomColumns = 200;
const roomsBelow = Math.floor(lastRow / roomRows);

/** Makes scratch cells for a new engine. */
export function createScratch(): Scratch {
  const released: Place[] = [];
  let rooms = 0;
  let answerRows = 0;
  return {
    formulaCell() {
      const free = released.pop();
      if (free !== undefined) return free;
      const room = rooms;
      rooms += 1;
      return {
        sheetId: argumentSheet,
        row: (room % roomsBelow) * roomRows,
        column: Math.floor(room / roomsBelow) * roomColumns,
      };
    },
    release: place => void released.push(place),
    answerArea(rows, columns) {
      const row = answerRows;
      answerRows += rows;
      if (answerRows > lastRow) throw new Error('There is no room for more answers of functions.');
      return areaFrom({ sheetId: answerSheet, row, column: 0 }, rows, columns);
    },
  };
}
