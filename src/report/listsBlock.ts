import { servedService } from '../model/dimensions';
import { jointWorking } from '../model/jointWorking';
import type { NamePlan } from './plan';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';

/** The dimensions whose members a case names, in the order in which the Inputs sheet lists them. */
export const LISTED_DIMENSIONS = jointWorking.dimensions.filter(
  dimension => dimension.members === undefined && dimension !== servedService,
);

/** The defined name of a dimension's list of members. */
export function listName(dimension: string): string {
  return `HJW_list_${dimension}`;
}

/** Writes who and what takes part below the inputs, so that a later run finds it, and names each list. */
export function putLists(sheet: SheetBuilder, context: ReportContext): readonly NamePlan[] {
  const top = context.layout.endOf(sheet.key) + 1;
  sheet.put(top, 1, 'Who and what takes part', 'chapter');
  return LISTED_DIMENSIONS.map((dimension, index) => {
    const column = index < 2 ? index + 1 : 2 * index;
    const members = context.evaluation.binding.membersOf(dimension);
    sheet.put(top + 1, column, dimension.heading, 'heading');
    members.forEach((member, row) => sheet.put(top + 2 + row, column, member, 'inputText'));
    return {
      name: listName(dimension.name),
      area: { sheet: sheet.key, row: top + 2, column, rows: members.length, columns: 1 },
      comment: `Members: ${dimension.heading}`,
    };
  });
}
