import type { Line } from '../lines/line';
import { checkHolds, failedChecks } from '../model/chapters/checks';
import { places } from '../model/chapters/conventions';
import { numberFormatOf } from './numberFormats';
import type { ReportContext } from './reportContext';
import { referenceTo } from './referenceTo';
import { STATE_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

/**
 * Writes what the model's lines do not say: each check in words beside its figure, and whether the figures of the
 * algorithms still belong to the inputs they were computed from.
 *
 * The state of them all stands in A3. The sheet holds what each algorithm read at the last run beside what stands there now; any difference turns the state
 * to "Stale: run again".
 */
export function putChecks(sheet: SheetBuilder, context: ReportContext, sensitivitiesFresh: string): void {
  putWords(sheet, context);
  const top = context.layout.endOf(sheet.key) + 1;
  sheet.put(top, 1, 'Figures computed by algorithms', 'chapter');
  const sources = algorithmSources(context);
  const heading = top + 5;
  sheet.putRow(heading, 1, ['Read by algorithms', 'Figure', null], 'heading');
  sheet.putRow(heading, 4, ['Now', 'At the last run', 'Difference'], 'figureHeading');
  const last = heading + sources.length;
  sources.forEach((source, index) => {
    const row = heading + 1 + index;
    const format = numberFormatOf(source.line.unit);
    sheet.putRow(row, 1, [source.line.name, source.label], 'label');
    sheet.put(row, 4, { formula: source.reference }, 'link', format);
    sheet.put(row, 5, source.value, 'algorithm', format);
    sheet.put(row, 6, { formula: `ROUND(D${row}-E${row},${referenceTo(context, places)})` }, 'calculation', format);
  });
  const differences = `F${heading + 1}:F${last}`;
  sheet.put(top + 1, 1, 'Shapley value, nucleolus, core test', 'label');
  sheet.put(
    top + 1,
    4,
    { formula: `IF(AND(MIN(${differences})=0,MAX(${differences})=0),"Up to date","Stale: run again")` },
    'check',
  );
  sheet.put(top + 2, 1, 'Sensitivities', 'label');
  sheet.put(top + 2, 4, { formula: sensitivitiesFresh }, 'check');
  const state = `IF(AND(D${top + 1}="Up to date",D${top + 2}="Up to date"),"All checks hold","Figures are stale: run again")`;
  sheet.put(top + 3, 1, 'Said on every sheet while no check fails', 'label');
  sheet.put(top + 3, 4, { formula: state }, 'check');
  const failed = referenceTo(context, failedChecks).replace(/^.*!/, '');
  const summary = `IF(${failed}>0,"A check does not hold: see Checks",D${top + 3})`;
  sheet.put(STATE_ROW, 1, { formula: summary }, 'status');
}

function putWords(sheet: SheetBuilder, context: ReportContext): void {
  const { layout } = context;
  const block = layout.blockOf(checkHolds);
  const column = 4 + block.width;
  sheet.put(block.heading, column, 'In words', 'heading');
  for (let row = block.firstRow; row < block.firstRow + block.rowCount; row++) {
    sheet.put(row, column, { formula: `IF(D${row}=1,"✓ holds","✗ does not hold")` }, 'check');
  }
}

/** Every figure that some algorithm reads, once. */
function algorithmSources(
  context: ReportContext,
): readonly { line: Line; label: string; reference: string; value: number }[] {
  const { binding } = context.evaluation;
  const read = new Set(binding.model.lines.flatMap(line => (line.origin.kind === 'algorithm' ? line.origin.from : [])));
  return [...read].flatMap(line =>
    context.evaluation.figuresOf(line).map((figure, offset) => {
      const position = binding.positionOf(line, offset);
      const label = line.per
        .map(dimension => binding.membersOf(dimension)[position[binding.indexOf(dimension)] ?? 0])
        .join(', ');
      return { line, label, reference: context.writer.reference(line, position), value: figure.toNumber() };
    }),
  );
}
