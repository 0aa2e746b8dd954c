const minus = 45;
const fullStop = 46;
const zero = 48;
const nine = 57;
const letterE = 101;
const plus = 43;
const mostDigits = 15;

/** A number read out of bytes, and where it was over. */
export interface NumberInBytes {
  value: number;
  end: number;
}

/**
 * Reads the number that starts at a position, in the spelling that files use (`-12`, `0.5`, `1.5E-3`), and fills `found`
 * with it. False when none starts there; what follows is not looked at.
 *
 * Up to 15 digits are read as a whole number and divided by a power of ten: both are exact, so that the quotient is the
 * nearest double (Clinger, "How to read floating point numbers accurately", 1990). Longer ones are left to the language.
 */
export function readNumberInBytes(bytes: Uint8Array, start: number, found: NumberInBytes): boolean {
  const isNegative = bytes[start] === minus;
  let at = isNegative ? start + 1 : start;
  const first = at;
  let whole = 0;
  let point = -1;
  for (; ; at += 1) {
    const sign = bytes[at] ?? 0;
    if (sign >= zero && sign <= nine) whole = whole * 10 + (sign - zero);
    else if (sign === fullStop && point < 0) point = at;
    else break;
  }
  const digits = at - first - (point < 0 ? 0 : 1);
  if (digits === 0) return false;
  if (digits > mostDigits || ((bytes[at] ?? 0) | 32) === letterE) return readLongNumber(bytes, start, at, found);
  const size = point < 0 ? whole : whole / (tens[at - point - 1] ?? 1);
  found.value = isNegative ? -size : size;
  found.end = at;
  return true;
}

const tens = Float64Array.from({ length: mostDigits + 1 }, (_, index) => Number(`1e${index}`));

function readLongNumber(bytes: Uint8Array, start: number, digitsEnd: number, found: NumberInBytes): boolean {
  let end = digitsEnd;
  if (((bytes[end] ?? 0) | 32) === letterE) {
    end += 1;
    if (bytes[end] === plus || bytes[end] === minus) end += 1;
    while ((bytes[end] ?? 0) >= zero && (bytes[end] ?? 0) <= nine) end += 1;
  }
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  found.value = Number(text);
  found.end = end;
  return !Number.isNaN(found.value);
}
