import { reached } from '../model/chapters/delay';
import { pace, year } from '../model/dimensions';
import { DARK, MIDDLE, PALE, SHARE_AXIS } from './chartLooks';
import { putChartTable } from './chartTable';
import type { ChartWithFigures } from './chartTable';
import { describeFigure } from './headline';
import { numberFormatOf } from './numberFormats';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import type { SheetBuilder } from './sheetBuilder';

const BIASED = 'With optimism bias';
const STANDARD = 'Standard';
const COLORS = [DARK, MIDDLE, PALE];
const DASHES = [undefined, 'dash', 'dot'] as const;

/** Writes how far each pace has come by the year, after delay and overrun, and draws it as a line for each. */
export function putPhasing(sheet: SheetBuilder, context: ReportContext, top: number): ChartWithFigures {
  const { binding } = context.evaluation;
  const paces = binding.membersOf(pace);
  const format = numberFormatOf('%');
  const table = putChartTable(sheet, top, ['Year', ...paces], binding.membersOf(year), format, name =>
    paces.map(each => ({ formula: referenceTo(context, reached, BIASED, each, name) })),
  );
  return {
    chart: {
      name: 'HJW phasing',
      kind: 'line',
      title: titleOf(context),
      categories: table.categories,
      series: table.series.map((values, index) => {
        const dash = DASHES[index];
        return {
          name: paces[index] ?? '',
          values,
          color: COLORS[index] ?? DARK,
          ...(dash === undefined ? {} : { dash }),
        };
      }),
      valueTitle: 'Part of the full saving, with optimism bias',
      valueFormat: SHARE_AXIS,
    },
    end: table.end,
  };
}

function titleOf({ evaluation }: ReportContext): string {
  const years = evaluation.binding.membersOf(year);
  const whole = years.find(name => evaluation.figure(reached, BIASED, STANDARD, name).greaterThanOrEqualTo(1));
  if (whole !== undefined) return `At the standard pace the full saving is reached in ${whole}`;
  const last = years.at(-1) ?? '';
  return `At the standard pace ${describeFigure(evaluation.figure(reached, BIASED, STANDARD, last), '%')} is reached by ${last}`;
}
