import type { CellFormat } from '../../xlsx/format';

/** What a number format says about the number beneath it. */
export interface FormatFacts {
  /** Digits the format leaves off: 3 for `#,##0,`, which shows pounds as thousands. */
  readonly digitsLeftOff: number;
  readonly showsPounds: boolean;
  readonly isPercent: boolean;
  readonly isDate: boolean;
  /** A date without a year, such as the 11-Dec that Excel makes of a typed 11/12. */
  readonly isDayAndMonth: boolean;
  /** A date without a day, such as the Mar-02 that Excel makes of a typed 2002/03. */
  readonly isMonthAndYear: boolean;
  readonly indent: number;
  readonly bold: boolean;
}

/** Reads what a cell's format says about its number; only the section for positive numbers counts. */
export function formatFacts(format: CellFormat): FormatFacts {
  const code = (format.numberFormat.split(';')[0] ?? '').toLowerCase();
  const showsPounds = /£|gbp/.test(code);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const trailingCommas = /[0#?](,+)(?![0#?])/.exec(bare)?.[1]?.length ?? 0;
  const isDate = bare !== 'general' && /[dmy]/.test(bare) && !/[0#?]/.test(bare);
  return {
    digitsLeftOff: trailingCommas * 3,
    showsPounds,
    isPercent: bare.includes('%'),
    isDate,
    isMonthAndYear: isDate && bare.includes('y') && !bare.includes('d'),
    isDayAndMonth: isDate && !bare.includes('y') && bare.includes('d'),
    indent: format.indent,
    bold: format.bold,
  };
}
