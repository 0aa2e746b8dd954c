import * as look from './looks';
import { draftSheet, put, putRow, type SheetDraft } from './sheetDraft';

/** A budget head in £'000: gross, external income, internal recharges; then staff in FTE and heads. Nought is a dash. */
type BudgetHead = readonly [
  name: string,
  gross: number,
  income: number,
  recharges: number,
  staff: number,
  heads: number,
];

const heads: readonly BudgetHead[] = [
  ['Procurement & Supplies', 300, 0, 0, 3, 3],
  ['Information & Communications Technology', 1455, 55, -60, 16, 17],
  ['Finance', 742, 42, 0, 7, 8],
  ['Human Resources', 612, 12, 0, 7, 8],
  ['Occupational Health Unit', 218, 18, 0, 2, 3],
  ['Vehicle Fleet', 1093, 93, 35, 11, 11],
  ['Estates', 864, 64, 0, 9, 9],
  ['Training Centre', 371, 71, 25, 4, 4],
  ['Media & Communications', 200, 0, 0, 2, 2],
  ['Research & Performance*', 100, 0, 0, 1, 1],
  ['Legal', 100, 0, 0, 1, 1],
];

const dash = '–';
const right = { ...look.money, horizontal: 'right' } as const;

/** Draws the fire authority's workbook: a sheet of budgets and a sheet of staff, each with a table or two below. */
export function hampshireFireAndRescue(): readonly SheetDraft[] {
  return [budget(), establishment()];
}

function budget(): SheetDraft {
  const sheet = draftSheet('Budget', [44, 19, 20, 19, 15]);
  put(sheet, 'A1', 'Hampshire Fire and Rescue Service (HFRS)', look.title);
  put(sheet, 'A2', 'Support budgets 2011/12', look.subtitle);
  put(sheet, 'A3', '£000s; a dash means nil', look.note);
  put(sheet, 'A5', 'Budget head', look.labelHeading);
  putRow(
    sheet,
    5,
    'BCDE',
    ['Gross expenditure', 'Income from others', 'Internal recharges', 'Net budget'],
    look.heading,
  );
  let row = 6;
  for (const [name, gross, income, recharges] of heads) {
    put(sheet, `A${row}`, name);
    putRow(sheet, row, 'BCDE', [gross, orDash(income), orDash(recharges), gross - income], right);
    row += 1;
  }
  const sum = (pick: (head: BudgetHead) => number): number => heads.reduce((total, head) => total + pick(head), 0);
  put(sheet, `A${row}`, 'TOTAL', look.asTotal({}));
  const totals = [
    sum(head => head[1]),
    sum(head => head[2]),
    orDash(sum(head => head[3])),
    sum(head => head[1] - head[2]),
  ];
  putRow(sheet, row, 'BCDE', totals, look.asTotal(right));
  put(sheet, `A${row + 1}`, '* includes the corporate plan.', look.note);
  put(
    sheet,
    `A${row + 2}`,
    '† Figures by budget head are illustrative; they cast to the totals published in the Strategic Case (September 2011).',
    look.note,
  );

  procuredSpend(sheet, row + 4);
  fundingGap(sheet, row + 9);
  return sheet;
}

function procuredSpend(sheet: SheetDraft, top: number): void {
  put(sheet, `A${top}`, 'HFRS procured spend 2010/11 (£m)', look.subtitle);
  putRow(sheet, top + 1, 'ABCDE', ['', 'Generic', 'Specialist', 'Total', 'Placed jointly'], look.heading);
  put(sheet, `A${top + 2}`, 'Spend with suppliers');
  putRow(sheet, top + 2, 'BCDE', [6, 4, 10, 1.7], look.staff);
  put(sheet, `A${top + 3}`, 'Joint spend runs through Hampshire County Council contracts.', look.note);
}

function fundingGap(sheet: SheetDraft, top: number): void {
  put(sheet, `A${top}`, 'HFRA forecast cumulative shortfall (£000s)', look.subtitle);
  put(sheet, `A${top + 1}`, '', look.labelHeading);
  putRow(sheet, top + 1, 'BCDE', ['2011/12', '2012/13', '2013/14', '2014/15'], look.heading);
  put(sheet, `A${top + 2}`, 'Shortfall / (surplus)');
  putRow(sheet, top + 2, 'BCDE', [dash, '(1,500)', 2_500, 6_500], right);
}

function establishment(): SheetDraft {
  const sheet = draftSheet('Establishment', [44, 22, 14, 14]);
  put(sheet, 'A1', 'Hampshire Fire and Rescue Service', look.title);
  put(sheet, 'A2', 'Support staff establishment 2011/12', look.subtitle);
  put(sheet, 'A3', 'Split by budget head illustrative, total as published', look.note);
  put(sheet, 'A5', 'Budget head', look.labelHeading);
  putRow(sheet, 5, 'BCD', ['Budgeted FTE (gross)', 'Headcount', 'Vacancies'], look.heading);
  let row = 6;
  for (const [name, , , , staff, people] of heads) {
    put(sheet, `A${row}`, name);
    putRow(sheet, row, 'BCD', [staff, people, dash], right);
    row += 1;
  }
  put(sheet, `A${row}`, 'TOTAL', look.asTotal({}));
  const staff = heads.reduce((total, head) => total + head[4], 0);
  const people = heads.reduce((total, head) => total + head[5], 0);
  putRow(sheet, row, 'BCD', [staff, people, dash], look.asTotal(right));

  put(sheet, `A${row + 3}`, 'The Authority as a whole, 2011/12', look.subtitle);
  putRow(sheet, row + 4, 'AB', ['Gross budget (£000s)', 70_651], look.money);
  putRow(sheet, row + 5, 'AB', ['Net budget (£000s)', 68_674], look.money);
  putRow(sheet, row + 6, 'AB', ['Staff (FTE)', 1_807], look.money);
  return sheet;
}

function orDash(value: number): number | string {
  return value === 0 ? dash : value;
}
