import { Decimal } from '../../engine/decimal';

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads a cell's value as a number: a number, a text that spells a plain one (`"1250.5"`), or a blank cell as zero.
 * Undefined for anything else: other text, truth values, errors.
 */
export function readNumber(value: unknown): Decimal | undefined {
  if (value === null || value === undefined || value === '') return new Decimal(0);
  if (typeof value === 'number' && Number.isFinite(value)) return new Decimal(value);
  return typeof value === 'string' && plainNumber.test(value.trim()) ? new Decimal(value.trim()) : undefined;
}
