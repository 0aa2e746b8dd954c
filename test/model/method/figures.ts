import type { Decimal } from '../../../src/engine/decimal';

/** Writes a number with commas, a true minus and so many decimals: −1,234.5. */
export function shown(value: Decimal | number, places = 1): string {
  const [whole = '', part] = value.toFixed(places).replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
  const isNegative = Number(value) < 0 && /[1-9]/.test(grouped);
  return isNegative ? `−${grouped}` : grouped;
}

/** Writes a fraction as a percentage. */
export function percent(value: Decimal | number, places = 1): string {
  return `${shown(typeof value === 'number' ? value * 100 : value.times(100), places)}%`;
}

/** Lays a table out in Markdown: text to the left in the first column, figures to the right in the others. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(3, title.length, ...rows.map(row => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
