import type { PackSheet } from '../plan';
import { CONTENTS_SHEET, labelColumn, wordColumn } from '../tableSheet';

/** The list of all other sheets, each with a link. */
export function contentsSheet(others: readonly PackSheet[]): PackSheet {
  return {
    name: CONTENTS_SHEET,
    title: 'Contents',
    purpose: 'The sheets of this workbook',
    lines: [{ text: 'This sheet has one table: the sheets of this workbook, with a link to each.' }],
    table: {
      name: 'Contents_of_workbook',
      columns: [labelColumn('Sheet'), wordColumn('What it shows', 80)],
      rows: others.map(({ name, purpose }) => ({ cells: [{ text: name, sheet: name }, purpose] })),
    },
  };
}
