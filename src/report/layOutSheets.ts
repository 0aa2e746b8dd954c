import type { Binding } from '../lines/binding';
import { layOut } from '../lines/layout';
import type { Layout } from '../lines/layout';
import { FIRST_BODY_ROW } from './sheetBuilder';
import { addsUp } from './totals';

/** Lays the model out as its sheets show it: below their heads, with room for totals. */
export function layOutSheets(binding: Binding): Layout {
  return layOut(binding, FIRST_BODY_ROW, addsUp);
}
