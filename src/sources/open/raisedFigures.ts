import { cellAddress } from '../../xlsx/address';
import type { OpenArea } from './openArea';
import { surroundings } from './surroundings';

/** The addresses of figures that are stored as text and set partly as superscript, of which nobody can tell the amount. */
export function raisedFigures(area: OpenArea): readonly string[] {
  const isRead = surroundings(area);
  return area.rows.flatMap((line, down) =>
    line.flatMap((cell, across) => {
      const [row, column] = [area.top + down, area.left + across];
      const isFigure = cell.partlyRaised && /^[^\p{L}]*\d[^\p{L}]*$/u.test(String(cell.value));
      return isFigure && isRead(row, column) ? [cellAddress(row, column)] : [];
    }),
  );
}
