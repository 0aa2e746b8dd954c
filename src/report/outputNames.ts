import type { Line } from '../lines/line';
import { agreedShare, costShare } from '../model/chapters/allocation';
import { costOfBody, grossSavingOfService, netBenefitOfBody } from '../model/chapters/bodies';
import { gapClosed } from '../model/chapters/fundingGap';
import {
  grossSavingOfBody,
  netOfBody,
  serviceSaving,
  staffOfBody,
  yearlySavingOfBody,
} from '../model/chapters/savings';
import type { NamePlan } from './plan';
import type { ReportContext } from './reportContext';

/** The lines that the worksheet functions read from the workbook. */
const READ_BY_FUNCTIONS: readonly Line[] = [
  netOfBody,
  staffOfBody,
  yearlySavingOfBody,
  serviceSaving,
  grossSavingOfBody,
  grossSavingOfService,
  costOfBody,
  netBenefitOfBody,
  agreedShare,
  costShare,
  gapClosed,
];

/** Names the cells of the lines that the worksheet functions read. */
export function nameOutputs(context: ReportContext): readonly NamePlan[] {
  const { layout } = context;
  return READ_BY_FUNCTIONS.map(line => {
    const block = layout.blockOf(line);
    const place = layout.placeOf(line, layout.binding.positionOf(line, 0));
    const columns = block.kind === 'columns' ? 1 : block.width;
    return {
      name: `HJW_line_${line.id}`,
      area: { ...place, rows: layout.binding.countOf(line) / columns, columns },
      comment: `${line.name}: ${line.sentence}`,
    };
  });
}
