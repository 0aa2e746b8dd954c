import { failedChecks } from '../model/chapters/checks';
import { organisation, year } from '../model/dimensions';
import { CASE_FORMAT } from '../model/jointCase';
import { describeBody } from './describeBody';
import { OWNER_NAME } from './entered';
import { excelDate } from './excelDate';
import { headlineLines, lastGapYear } from './headline';
import { numberFormatOf, unitHeading } from './numberFormats';
import type { NamePlan, PlanCell, Role } from './plan';
import { quoteSheetName } from '../lines/quoteSheetName';
import { referenceTo } from './referenceTo';
import type { ReportContext } from './reportContext';
import { FIRST_BODY_ROW } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';
import { OWN_SHEETS } from './sheets';

/** The figures of the headline that stand on the Cover. */
const IN_SHORT = ['yearlySaving', 'costOfChange', 'npsv', 'payback', 'gapClosed'];

const KEY: readonly (readonly [role: Role, sample: string, meaning: string])[] = [
  ['inputText', 'Input', 'Blue on pale yellow: read from the bodies or entered by hand; may be changed.'],
  [
    'inputLink',
    'Linked input',
    'Green on pale yellow: an input that follows cells of this workbook, which Source names.',
  ],
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

/**
 * Writes the cover: what the workbook is, how its figures are to be read, its sheets and its styles. Names the owner's
 * cell, and tells which cell holds the moment of the run.
 */
export function putCover(
  sheet: SheetBuilder,
  context: ReportContext,
): { readonly names: readonly NamePlan[]; readonly runCell: string } {
  const about = putAbout(sheet, context);
  const short = putInShort(sheet, context, about.end + 1);
  sheet.startPage(short + 1);
  const list = putSheetList(sheet, context, short + 1);
  putKey(sheet, list + 1);
  const names = [
    {
      name: OWNER_NAME,
      area: { sheet: sheet.key, row: about.ownerRow, column: 2, rows: 1, columns: 1 },
      comment: 'Who answers for this workbook; a run keeps it',
    },
  ];
  return { names, runCell: `${quoteSheetName(sheet.name)}!$B$${about.runRow}` };
}

/** What the workbook says, in the figures that a reader asks for first: they stand before the sheets that explain them. */
function putInShort(sheet: SheetBuilder, context: ReportContext, top: number): number {
  const rows = headlineLines(lastGapYear(context.evaluation)).filter(({ id }) => IN_SHORT.includes(id));
  sheet.put(top, 1, 'In short', 'chapter');
  sheet.put(top + 1, 1, 'Result', 'heading');
  sheet.putRow(top + 1, 2, ['Figure', 'Unit'], 'heading');
  rows.forEach(({ label, line, members }, index) => {
    const row = top + 2 + index;
    sheet.put(row, 1, label, 'text');
    sheet.put(row, 2, { formula: referenceTo(context, line, ...members) }, 'linkValue', numberFormatOf(line.unit));
    sheet.put(row, 3, unitHeading(line.unit), 'unit');
  });
  return top + 2 + rows.length;
}

function putAbout(
  sheet: SheetBuilder,
  context: ReportContext,
): { readonly end: number; readonly ownerRow: number; readonly runRow: number } {
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
    ['Owner', context.entered.owner === '' ? null : context.entered.owner, 'inputText'],
    ['Run (UTC)', excelDate(context.log.at(-1)?.at ?? ''), 'value', 'd mmmm yyyy, hh:mm'],
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
      'Change yellow cells on Inputs and Assumptions: results and charts follow, with or without the add-in. Owners, dates, confidence and signatures are entered on Assumptions log, Notes and QA log; a run keeps them',
    ],
    [
      'Protection',
      'Sheets are protected without a password but for their yellow cells: Review, Unprotect Sheet takes it off',
    ],
    ['Checks that fail', { formula: referenceTo(context, failedChecks) }, 'value', numberFormatOf('number')],
  ];
  sheet.put(FIRST_BODY_ROW, 1, 'About this workbook', 'chapter');
  const top = FIRST_BODY_ROW + 1;
  rows.forEach(([label, cell, role = 'text', numberFormat], index) => {
    sheet.put(top + index, 1, label, 'text');
    sheet.put(top + index, 2, cell, role, numberFormat);
  });
  const rowOf = (wanted: string): number => top + rows.findIndex(([label]) => label === wanted);
  return { end: top + rows.length, ownerRow: rowOf('Owner'), runRow: rowOf('Run (UTC)') };
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
