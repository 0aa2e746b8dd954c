const poundsFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const shareFormat = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Writes whole pounds as British finance officers do: `£1,234,567`, negatives in brackets. */
export function formatPounds(pounds: number): string {
  const rounded = Math.round(Math.abs(pounds));
  const text = `£${poundsFormat.format(rounded)}`;
  return pounds < 0 && rounded !== 0 ? `(${text})` : text;
}

/** Writes a fraction as a percentage with one decimal: 0.6857 → `68.6%`. */
export function formatShare(share: number): string {
  return shareFormat.format(share);
}

const plainFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Writes a figure as it stands, with at most two decimals and a real minus: -1234.5 → `−1,234.5`. */
export function formatPlain(figure: number): string {
  return plainFormat.format(figure).replace('-', '−');
}
