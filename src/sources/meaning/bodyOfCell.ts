import { findBodyNamed, findBodyOpening, findKnownBody, type Body } from '../names/findBody';
import { plainText } from '../text/plainText';
import type { CellContext } from './cellContext';
import { sheetTitle } from './tableSense';

/**
 * Finds the body of a figure; null when nothing near it names one, so that it is the workbook's own.
 *
 * A column of bodies names its body whatever it is called. A heading, label or section names a body only when it is
 * all that the cell says: "placed through HCC contracts" is no figure of HCC's.
 */
export function bodyOfCell(context: CellContext): Body | null {
  const { row, sense, table } = context;
  const listed = sense.bodyColumn === null ? undefined : row.labels.get(sense.bodyColumn);
  if (listed !== undefined) {
    const name = plainText(listed.text);
    return findKnownBody(name) ?? { code: name, name };
  }
  const near = [...context.headings, ...row.labels.values(), ...row.sections];
  for (const word of near) {
    const body = findBodyNamed(word.text);
    if (body !== null) return body;
  }
  for (const word of [...table.captions, sheetTitle(table)]) {
    const body = findBodyOpening(word.text);
    if (body !== null) return body;
  }
  return null;
}
