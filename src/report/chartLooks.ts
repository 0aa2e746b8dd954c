/** Three tones that stay apart when printed in black and white. */
export const DARK = '#1F5C4D';
export const MIDDLE = '#C9A227';
export const PALE = '#A9B7C6';

/** The number format of an axis in money. */
export const MONEY_AXIS = '#,##0;(#,##0);0';

/** The number format of an axis in parts of a whole. */
export const SHARE_AXIS = '0%';
