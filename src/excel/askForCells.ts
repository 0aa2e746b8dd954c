import type { OpenCell } from './openSource';

/** What a block of cells answered, row by row; `hidden` says of each row whether it is. */
export interface BlockAnswer {
  readonly rows: readonly (readonly OpenCell[])[];
  readonly hidden: readonly boolean[];
  readonly merges: readonly string[];
}

/**
 * Asks for everything about a block of cells; the answer can be had after the next round trip.
 *
 * Excel refuses to tell of more than 512 merged areas at once: `withMerges` leaves them out.
 */
export function askForCells(range: Excel.Range, withMerges: boolean): () => BlockAnswer {
  range.load('values, formulas, valueTypes, numberFormat');
  const told = range.getCellProperties({
    format: { font: { bold: true, superscript: true }, indentLevel: true },
  });
  const lines = range.getRowProperties({ rowHidden: true });
  const merged = withMerges ? range.getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/address');
  return () => {
    const { value: looks } = told;
    const values = range.values as OpenCell['value'][][];
    const formulas = range.formulas as OpenCell['value'][][];
    return {
      rows: values.map((row, down) =>
        row.map((value, across) => {
          const look = looks[down]?.[across]?.format;
          return {
            value,
            formula: formulas[down]?.[across] ?? value,
            kind: range.valueTypes[down]?.[across] ?? Excel.RangeValueType.unknown,
            numberFormat: String(range.numberFormat[down]?.[across] ?? 'General'),
            bold: look?.font?.bold === true,
            indent: look?.indentLevel ?? 0,
            partlyRaised: isMixed(look?.font?.superscript),
          };
        }),
      ),
      hidden: lines.value.map(({ rowHidden }) => rowHidden === true),
      merges:
        merged === null || merged.isNullObject
          ? []
          : merged.areas.items.map(({ address }) => address.replace(/^.*!/, '')),
    };
  };
}

/** Excel tells null of what differs within a cell, which its types do not say. */
function isMixed(value: boolean | null | undefined): boolean {
  return value === null;
}
