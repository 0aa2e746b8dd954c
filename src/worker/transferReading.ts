import { Decimal } from '../engine/decimal';
import type { Result } from '../issue/issue';
import type { Control } from '../sources/reading/checkTotals';
import type { SourceFigure, SourceReading } from '../sources/readSource';

type InText<Whole, Names extends keyof Whole> = Omit<Whole, Names> & { readonly [Name in Names]: string };

/** A figure whose value is written as text, to the last digit. */
export type TransferredFigure = InText<SourceFigure, 'value'>;

/** A control whose amounts are written as text. */
export type TransferredControl = InText<Control, 'stated' | 'computed' | 'difference'>;

/** A reading as plain data: decimals are objects with methods, which do not pass from one thread to another. */
export interface TransferredReading extends Omit<SourceReading, 'figures' | 'controls'> {
  readonly figures: readonly TransferredFigure[];
  readonly controls: readonly TransferredControl[];
}

/** Writes what reading a file came to as plain data. */
export function toTransfer(result: Result<SourceReading>): Result<TransferredReading> {
  if (!result.ok) return result;
  const { figures, controls } = result.value;
  const value: TransferredReading = {
    ...result.value,
    figures: figures.map(figure => ({ ...figure, value: figure.value.toString() })),
    controls: controls.map(control => ({
      ...control,
      stated: control.stated.toString(),
      computed: control.computed.toString(),
      difference: control.difference.toString(),
    })),
  };
  return { ...result, value };
}

/** Reads back what `toTransfer` wrote. */
export function fromTransfer(result: Result<TransferredReading>): Result<SourceReading> {
  if (!result.ok) return result;
  const { figures, controls } = result.value;
  const value: SourceReading = {
    ...result.value,
    figures: figures.map(figure => ({ ...figure, value: new Decimal(figure.value) })),
    controls: controls.map(control => ({
      ...control,
      stated: new Decimal(control.stated),
      computed: new Decimal(control.computed),
      difference: new Decimal(control.difference),
    })),
  };
  return { ...result, value };
}
