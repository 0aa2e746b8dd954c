const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const shares = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/**
 * Writes a figure of the sources with its unit; null is a dash.
 *
 * @example 5145 in `£k` → `£5,145k`; -17.25 in `£k` → `−£17.3k`; 12 in `FTE` → `12 FTE`
 */
export function formatFigure(value: number | null, unit: string): string {
  if (value === null) return '–';
  return withUnit(value, value < 0 ? '−' : '', unit);
}

/** Writes a difference with its sign: 17 in `£k` → `+£17k`. */
export function formatDifference(value: number, unit: string): string {
  return withUnit(value, value < 0 ? '−' : value > 0 ? '+' : '', unit);
}

/** Writes a share of what was before with its sign: 0.003 → `+0.3%`. */
export function formatMoveShare(share: number): string {
  return shares.format(share).replace('-', '−');
}

function withUnit(value: number, sign: string, unit: string): string {
  const size = numbers.format(Math.abs(value));
  if (unit === '£k') return `${sign}£${size}k`;
  if (unit === '£') return `${sign}£${size}`;
  if (unit === '%') return `${sign}${numbers.format(Math.abs(value) * 100)}%`;
  return unit === 'number' || unit === 'ratio' ? `${sign}${size}` : `${sign}${size} ${unit}`;
}
