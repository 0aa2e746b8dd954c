import type { Look } from './sheetDraft';

/** Whole numbers with commas, brackets below nought and a dash for it. */
export const whole = '#,##0_);(#,##0);"-"_)';
/** One decimal, for millions and staff. */
export const tenths = '#,##0.0_);(#,##0.0);"-"_)';

export const title: Look = { bold: true, fontSize: 14 };
export const subtitle: Look = { bold: true, fontSize: 11 };
export const note: Look = { italic: true, fontSize: 9, fontColor: '#595959' };
export const section: Look = { bold: true };
export const money: Look = { numberFormat: whole };
export const staff: Look = { numberFormat: tenths };

/** Headings over columns of figures. */
export const heading: Look = {
  bold: true,
  horizontal: 'right',
  vertical: 'center',
  fillColor: '#D9E2EC',
  borderBottom: 'thin',
  borderTop: 'thin',
};

/** The upper line of a heading of two lines. */
export const groupHeading: Look = { ...heading, borderBottom: 'none' };

/** The same for the column of labels. */
export const labelHeading: Look = { ...heading, horizontal: 'left' };

/** Turns a look into that of a subtotal. */
export function asSubtotal(look: Look): Look {
  return { ...look, bold: true, borderTop: 'thin' };
}

/** Turns a look into that of a total. */
export function asTotal(look: Look): Look {
  return { ...look, bold: true, borderTop: 'thin', borderBottom: 'double' };
}
