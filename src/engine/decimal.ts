import { Decimal as DecimalLibrary } from 'decimal.js';

/**
 * Holds a number of the product exactly: 34 significant digits, halves rounded away from zero as Excel's ROUND does.
 *
 * Every amount, rate, weight and share of the engine is one of these. No other file names decimal.js, so precision and
 * rounding are settled here and nowhere else. Example: `new Decimal('0.1').plus('0.2')` is exactly 0.3.
 */
export const Decimal = DecimalLibrary.clone({ precision: 34, rounding: DecimalLibrary.ROUND_HALF_UP });

/** Names the type of a number made by the constructor of the same name. */
export type Decimal = DecimalLibrary;
