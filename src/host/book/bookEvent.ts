import type { Json } from '../protocol/wire';

/** What a single cell held before and after it was written, as `values` and `valueTypes` tell it. */
export interface CellChange {
  readonly valueBefore: Json;
  readonly valueAfter: Json;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/** Something that happened in the workbook and that an add-in may have asked to hear of. `address` names no sheet. */
export type BookEvent =
  | { readonly kind: 'changed'; readonly sheetId: string; readonly address: string; readonly cell?: CellChange }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'selectionChanged'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheetId: string };

/** The numbers by which the client knows the events of worksheets. */
export const eventNumber: Readonly<Record<BookEvent['kind'], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
};

/** What an event of the whole workbook is addressed to. */
export const workbookTarget = 'Workbook';

/** Writes an event's arguments as the client expects them. */
export function eventArguments(event: BookEvent): Record<string, Json> {
  switch (event.kind) {
    case 'changed':
      return {
        worksheetId: event.sheetId,
        address: event.address,
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        shiftDirection: 'None',
        referenceId: `${event.sheetId}!${event.address}`,
        ...event.cell,
      };
    case 'calculated':
    case 'selectionChanged':
      return { worksheetId: event.sheetId, address: event.address };
    case 'activated':
    case 'deactivated':
    case 'added':
    case 'deleted':
      return { worksheetId: event.sheetId, source: 'Local' };
  }
}
