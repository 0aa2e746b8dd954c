import type { Threshold } from '../usecases/refreshProposal';

/**
 * Reads a threshold as typed: an amount in £'000, a share with a percent sign, or both parted by a comma. Null when it is
 * neither.
 *
 * @example `100`, `5%`, `100,5%`
 */
export function parseThreshold(text: string): Threshold | null {
  const parts = text.split(',').map(part => part.trim());
  const read = parts.map(part => /^(\d+(?:\.\d+)?)(%?)$/.exec(part));
  if (parts.length > 2 || read.some(match => match === null)) return null;
  const amounts = read.filter(match => match?.[2] === '').map(match => Number(match?.[1]));
  const shares = read.filter(match => match?.[2] === '%').map(match => Number(match?.[1]) / 100);
  if (amounts.length > 1 || shares.length > 1) return null;
  const [absolute] = amounts;
  const [relative] = shares;
  return { ...(absolute === undefined ? {} : { absolute }), ...(relative === undefined ? {} : { relative }) };
}
