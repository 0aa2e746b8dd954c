import { npsv } from '../model/chapters/appraisal';
import { places } from '../model/chapters/conventions';
import type { AreaReference } from './plan';
import { numberFormatOf } from './numberFormats';
import { quoteSheetName } from '../lines/quoteSheetName';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

const MONEY = numberFormatOf('£k');

/** Where the sensitivities stand, for the chart and for the checks. */
export interface PlacedSensitivities {
  /** Labels, change at low and change at high of the rows shown, with their headings. */
  readonly labels: AreaReference;
  readonly atLow: AreaReference;
  readonly atHigh: AreaReference;
  /** The cell that says whether the figures still belong to the model, as a reference from any sheet. */
  readonly freshCell: string;
}

/** Writes the swings, largest first: values of the last run, with a cell that says when they are stale. */
export function putSensitivities(sheet: SheetBuilder, context: ReportContext, shown: number): PlacedSensitivities {
  const { sensitivities } = context;
  const top = FIRST_BODY_ROW;
  sheet.put(top, 1, 'Net present social value with optimism bias', 'label');
  sheet.putRow(top, 2, ['as it stands', "£'000"], 'unit');
  sheet.put(top, 4, { formula: referenceTo(context, npsv, 'With optimism bias') }, 'link', MONEY);
  sheet.putRow(top + 1, 2, ['at the last run', "£'000"], 'unit');
  sheet.put(top + 1, 4, sensitivities.base.toNumber(), 'algorithm', MONEY);
  sheet.put(top + 2, 1, 'These figures', 'label');
  const difference = `ROUND(D${top}-D${top + 1},${referenceTo(context, places)})`;
  sheet.put(top + 2, 4, { formula: `IF(${difference}=0,"Up to date","Stale: run again")` }, 'check');
  sheet.put(
    top + 2,
    5,
    'The swings are computed by the add-in; when an assumption changes they need another run.',
    'note',
  );

  const heading = top + 4;
  sheet.put(heading, 1, 'Assumption', 'heading');
  const money = ['NPSV at low', 'NPSV at high', 'Change at low', 'Change at high'].map(name => `${name} (£'000)`);
  sheet.putRow(heading, 2, ['Low', 'High', ...money], 'figureHeading');
  sensitivities.rows.forEach((row, index) => {
    const at = heading + 1 + index;
    sheet.put(at, 1, row.assumption, 'label');
    sheet.putRow(at, 2, [row.low.toNumber(), row.high.toNumber()], 'algorithm', '0.0##');
    sheet.putRow(at, 4, [row.atLow.toNumber(), row.atHigh.toNumber()], 'algorithm', MONEY);
    sheet.putRow(
      at,
      6,
      [{ formula: `D${at}-$D$${top + 1}` }, { formula: `E${at}-$D$${top + 1}` }],
      'calculation',
      MONEY,
    );
  });
  const area = (column: number): AreaReference => ({
    sheet: sheet.key,
    row: heading + 1,
    column,
    rows: Math.min(shown, sensitivities.rows.length),
    columns: 1,
  });
  return { labels: area(1), atLow: area(6), atHigh: area(7), freshCell: `${quoteSheetName(sheet.name)}!$D$${top + 2}` };
}
