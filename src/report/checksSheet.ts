import { checkHolds, failedChecks } from '../model/chapters/checks';
import { jointWorking } from '../model/jointWorking';
import { figuresToCompare, putComparison } from './comparedFigures';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import { STATE_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

const FRESH = 'Up to date';
const STALE = 'Stale: run again';

/**
 * Writes what the model's lines do not say: each check in words beside its figure, whether the figures of the algorithms
 * still belong to the inputs they were computed from, and whether inputs that follow cells of the workbook are what they
 * were at the last run.
 *
 * The state of them all stands in A3. The sheet holds what was read at the last run beside what stands there now; any
 * difference turns the state to "Stale: run again".
 */
export function putChecks(sheet: SheetBuilder, context: ReportContext, sensitivitiesFresh: string): void {
  putWords(sheet, context);
  const { lines } = jointWorking;
  const read = [...new Set(lines.flatMap(({ origin }) => (origin.kind === 'algorithm' ? origin.from : [])))];
  const linked = figuresToCompare(
    context,
    lines,
    (line, offset) => context.jointCase.links.get(line.id)?.[offset] !== undefined,
  );
  const top = context.layout.endOf(sheet.key) + 1;
  sheet.put(top, 1, 'What was read at the last run', 'chapter');
  const states = [top + 1, top + 2, ...(linked.length === 0 ? [] : [top + 3])];
  const said = top + 1 + states.length;
  const algorithms = putComparison(
    sheet,
    context,
    said + 2,
    'Read by algorithms',
    figuresToCompare(context, read),
    'algorithm',
  );
  const put = (row: number, label: string, formula: string): void => {
    sheet.put(row, 1, label, 'label');
    sheet.put(row, 4, { formula }, 'check');
  };
  put(top + 1, 'Shapley value, nucleolus, core test', `IF(${algorithms.areSame},"${FRESH}","${STALE}")`);
  put(top + 2, 'Sensitivities', sensitivitiesFresh);
  if (linked.length > 0) {
    const links = putComparison(sheet, context, algorithms.end + 1, 'Followed by links', linked, 'value');
    put(top + 3, 'Linked cells since the last run', `IF(${links.areSame},"${FRESH}","${STALE}")`);
  }
  const conditions = states.map(row => `D${row}="${FRESH}"`).join(',');
  put(
    said,
    'Said on every sheet while no check fails',
    `IF(AND(${conditions}),"All checks hold","Figures are stale: run again")`,
  );
  const failed = referenceTo(context, failedChecks).replace(/^.*!/, '');
  const summary = `IF(${failed}>0,"A check does not hold: see Checks",D${said})`;
  sheet.put(STATE_ROW, 1, { formula: summary }, 'status');
}

function putWords(sheet: SheetBuilder, context: ReportContext): void {
  const { layout } = context;
  const block = layout.blockOf(checkHolds);
  const column = 4 + block.width;
  sheet.put(block.heading, column, 'In words', 'sideHeading');
  for (let row = block.firstRow; row < block.firstRow + block.rowCount; row++) {
    sheet.put(row, column, { formula: `IF(D${row}=1,"✓ holds","✗ does not hold")` }, 'check');
  }
}
