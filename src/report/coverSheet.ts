import { failedChecks } from '../model/chapters/checks';
import { organisation, year } from '../model/dimensions';
import { CASE_FORMAT } from '../model/jointCase';
import { describeBody } from './describeBody';
import { numberFormatOf } from './numberFormats';
import type { NamePlan, PlanCell, Role } from './plan';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';
import { OWN_SHEETS } from './sheets';

/** The defined name of the cell in which the owner of the workbook is entered. */
export const OWNER_NAME = 'HJW_cover_owner';

const KEY: readonly (readonly [role: Role, sample: string, meaning: string])[] = [
  ['inputText', 'Input', 'Blue on pale yellow: read from the bodies or entered by hand; may be changed.'],
  ['label', 'Calculation', 'Black: a formula over cells of the workbook.'],
  [
    'link',
    'Link',
    'Green: a figure of another sheet, taken over as it is; the cell holds its reference and nothing else.',
  ],
  ['algorithm', 'Algorithm', 'Purple italics: worked out by the add-in; Checks says when it needs another run.'],
  ['total', 'Total', 'Bold below a line: a sum.'],
  ['headline', 'Result', 'Bold: a figure to take away.'],
  ['check', 'Check', 'Bold words: ✓ holds, ✗ does not hold.'],
  ['heading', 'Heading', 'Bold on grey: what stands below or beside, with its unit.'],
  ['note', 'Note', 'Grey italics: what a line means or where a figure comes from.'],
];

/** Writes the cover: what the workbook is, how its figures are to be read, its sheets and its styles. Names the owner's cell. */
export function putCover(sheet: SheetBuilder, context: ReportContext): readonly NamePlan[] {
  const about = putAbout(sheet, context);
  const list = putSheetList(sheet, context, about.end + 1);
  putKey(sheet, list + 1);
  return [
    {
      name: OWNER_NAME,
      area: { sheet: sheet.key, row: about.ownerRow, column: 2, rows: 1, columns: 1 },
      comment: 'Who answers for this workbook; a run keeps it',
    },
  ];
}

function putAbout(sheet: SheetBuilder, context: ReportContext): { readonly end: number; readonly ownerRow: number } {
  const { binding } = context.evaluation;
  const years = binding.membersOf(year);
  const [first = ''] = years;
  const last = years.at(-1) ?? '';
  const rows: readonly (readonly [label: string, cell: PlanCell, role?: Role, numberFormat?: string])[] = [
    [
      'Purpose',
      'Shows what sharing back offices would save and cost, and how investment and benefits are shared between the bodies.',
    ],
    ['Case', context.jointCase.title],
    ['Owner', context.owner === '' ? null : context.owner, 'inputText'],
    ['Run (UTC)', dateOf(context), 'value', 'd mmmm yyyy, hh:mm'],
    [
      'Run number',
      context.log.filter(entry => entry.what.startsWith('Run:')).length,
      'value',
      numberFormatOf('number'),
    ],
    ['Model format', CASE_FORMAT],
    ['Bodies', binding.membersOf(organisation).map(describeBody).join(', ')],
    ['Years', `${first} to ${last}, April to March; ${first} is year 0`],
    ['Units', "Thousands of pounds (£'000) where nothing else is said; shares of the saving in whole pounds"],
    ['Price base', `Real, in prices of year 0 (${first}), where nothing else is said; nominal figures say so`],
    ['Discounting', `Year 0 (${first}) is not discounted; what follows is discounted to it by the rates on Cash flow`],
    [
      'Signs',
      'Expenditure, income, savings and costs are each entered as positive figures. Net is expenditure less income, or benefit less ' +
        'cost; transfers are received or (paid). Brackets are below nothing, a dash is nil.',
    ],
    ['Rounding', 'Cells hold full precision and show rounded figures, so that shown parts may not add to a shown sum'],
    [
      'Changing it',
      'Change yellow cells on Inputs and Assumptions: results and charts follow, with or without the add-in',
    ],
    ['Protection', 'Calculated sheets are protected without a password: Review, Unprotect Sheet takes it off'],
    ['Checks that fail', { formula: referenceTo(context, failedChecks) }, 'value', numberFormatOf('number')],
  ];
  sheet.put(FIRST_BODY_ROW, 1, 'About this workbook', 'chapter');
  const top = FIRST_BODY_ROW + 1;
  rows.forEach(([label, cell, role = 'text', numberFormat], index) => {
    sheet.put(top + index, 1, label, 'text');
    sheet.put(top + index, 2, cell, role, numberFormat);
  });
  return { end: top + rows.length, ownerRow: top + rows.findIndex(([label]) => label === 'Owner') };
}

function putSheetList(sheet: SheetBuilder, context: ReportContext, top: number): number {
  sheet.put(top, 1, 'Sheets', 'chapter');
  sheet.putRow(top + 1, 1, ['Sheet', 'What it shows', 'Kind'], 'heading');
  OWN_SHEETS.forEach(({ key, purpose, kind }, index) =>
    sheet.putRow(top + 2 + index, 1, [context.sheetName(key), purpose, kind], 'text'),
  );
  return top + 2 + OWN_SHEETS.length;
}

function putKey(sheet: SheetBuilder, top: number): void {
  sheet.put(top, 1, 'Key to styles', 'chapter');
  sheet.putRow(top + 1, 1, ['Style', 'What it means'], 'heading');
  KEY.forEach(([role, sample, meaning], index) => {
    sheet.put(top + 2 + index, 1, sample, role);
    sheet.put(top + 2 + index, 2, meaning, 'text');
  });
}

/** The time of the run as Excel counts days, from the last entry of the log; null when nothing was logged. */
function dateOf({ log }: ReportContext): number | null {
  const at = log.at(-1)?.at;
  if (at === undefined) return null;
  const [daysToEpoch, milliseconds] = [25_569, 86_400_000];
  return Date.parse(`${at.replace(' ', 'T')}Z`) / milliseconds + daysToEpoch;
}
