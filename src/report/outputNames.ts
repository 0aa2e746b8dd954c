import type { Line } from '../lines/line';
import { agreedShare } from '../model/chapters/agreedShare';
import { netOfBody, staffOfBody } from '../model/chapters/baseline';
import { gapClosed } from '../model/chapters/fundingGap';
import { costOfBody, costOfBodyByCategory, netBenefitOfBody } from '../model/chapters/payers';
import { yearlySavingOfBody } from '../model/chapters/savings';
import { serviceSaving } from '../model/chapters/serviceSavings';
import { costShare } from '../model/chapters/statementTotals';
import { grossSavingOfBody, grossSavingOfService } from '../model/chapters/yearlySavings';
import { areaOfLine } from './areaOfLine';
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
  costOfBodyByCategory,
  gapClosed,
];

/** Names the cells of the lines that the worksheet functions read. */
export function nameOutputs({ layout }: ReportContext): readonly NamePlan[] {
  return READ_BY_FUNCTIONS.map(line => ({
    name: `HJW_line_${line.id}`,
    area: areaOfLine(layout, line),
    comment: `${line.name}: ${line.sentence}`,
  }));
}
