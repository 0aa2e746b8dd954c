import * as look from './looks';
import { draftSheet, numberAt, put, putRow, sumOf, type Calculated, type SheetDraft } from './sheetDraft';

const illustrative =
  'Figures by service are illustrative. They cast to the totals published in Joint Working in Hampshire, A Strategic Case (September 2011).';

/** Employees, premises, transport, supplies, third parties; internal recharges; external income; staff. In £'000 and FTE. */
type BudgetLine = readonly [
  name: string,
  spending: readonly number[],
  recharges: number,
  income: number,
  staff: number,
];

const directorates: readonly (readonly [name: string, lines: readonly BudgetLine[]])[] = [
  [
    'Corporate Resources',
    [
      ['Finance & Payroll', [5145, 212, 38, 3410, 1485], 520, 1890, 147],
      ['Human Resources', [4410, 196, 52, 2742, 920], 365, 1120, 126],
      ['Occupational Health & Wellbeing', [798, 74, 22, 396, 170], 60, 260, 21],
      ['Learning & Development', [1428, 162, 44, 1046, 260], 130, 540, 42],
      ['Procurement', [1655, 88, 31, 846, 90], 140, 310, 42],
      ['Information Technology', [11970, 640, 95, 6385, 1260], 415, 2450, 315],
    ],
  ],
  [
    'Policy & Governance',
    [
      ['Legal & Democratic Services', [1722, 104, 29, 1135, 290], 150, 880, 42],
      ['Corporate Communications', [1152, 48, 19, 626, 50], 85, 95, 32],
      ['Research & Intelligence', [1216, 52, 23, 574, 110], 70, 175, 32],
    ],
  ],
  [
    'Property, Business & Regulatory Services',
    [
      ['Property Services', [6993, 4105, 148, 1944, 750], 610, 3240, 189],
      ['Hampshire Transport Management', [2079, 318, 2846, 1142, 200], 95, 2985, 63],
    ],
  ],
];

/** Draws the county council's workbook: a matrix of services and kinds of spending in £'000, and three small sheets. */
export function hampshireCountyCouncil(): readonly SheetDraft[] {
  return [budget(), procuredSpend(), mediumTerm(), keyFigures()];
}

function budget(): SheetDraft {
  const sheet = draftSheet('Revenue budget 2011-12', [40, 12, 12, 12, 20, 21, 13, 19, 12, 13, 3, 12]);
  put(sheet, 'A1', 'Hampshire County Council', look.title);
  put(sheet, 'A2', 'Revenue budget 2011/12: support services by kind of spending', look.subtitle);
  put(sheet, 'A3', illustrative, look.note);
  put(sheet, 'J4', "£'000", { bold: true, horizontal: 'right' });

  put(sheet, 'A5', '', look.labelHeading);
  putRow(sheet, 5, 'BCDEF', ['Subjective analysis', '', '', '', ''], { ...look.heading, horizontal: 'center' });
  putRow(sheet, 5, 'GHIJ', ['Gross', 'Support services', 'External', 'Net'], look.groupHeading);
  put(sheet, 'L5', 'Staff', look.groupHeading);
  sheet.merges.push('B5:F5');
  put(sheet, 'A6', 'Service', look.labelHeading);
  const spending = ['Employees', 'Premises', 'Transport', 'Supplies & services', 'Third-party payments'];
  putRow(sheet, 6, 'BCDEF', spending, look.heading);
  putRow(sheet, 6, 'GHIJ', ['expenditure', '(internal recharges)', 'income', 'expenditure'], look.heading);
  put(sheet, 'L6', 'FTE (gross)', look.heading);
  sheet.frozenRows = 6;

  let row = 8;
  const subtotals: number[] = [];
  for (const [name, lines] of directorates) {
    put(sheet, `A${row}`, name, look.section);
    const first = row + 1;
    for (const line of lines) putLine(sheet, (row += 1), line);
    putSubtotal(sheet, row + 1, `Total ${name}`, first, row);
    subtotals.push(row + 1);
    row += 3;
  }
  putGrandTotal(sheet, row, subtotals);
  put(
    sheet,
    `A${row + 2}`,
    'Internal recharges are shown for information and are not part of gross or net expenditure.',
    look.note,
  );
  return sheet;
}

function putLine(sheet: SheetDraft, row: number, [name, spending, recharges, income, staff]: BudgetLine): void {
  const gross = spending.reduce((sum, value) => sum + value, 0);
  put(sheet, `A${row}`, name, { indent: 1 });
  putRow(sheet, row, 'BCDEF', spending, look.money);
  put(sheet, `G${row}`, { formula: `SUM(B${row}:F${row})`, value: gross }, look.money);
  putRow(sheet, row, 'HI', [recharges, -income], look.money);
  put(sheet, `J${row}`, { formula: `G${row}+I${row}`, value: gross - income }, look.money);
  put(sheet, `L${row}`, staff, look.staff);
}

function putSubtotal(sheet: SheetDraft, row: number, name: string, first: number, last: number): void {
  put(sheet, `A${row}`, name, look.asSubtotal({}));
  for (const column of 'BCDEFGHIJL') {
    const shape = column === 'L' ? look.staff : look.money;
    put(sheet, `${column}${row}`, sumOf(sheet, column, first, last), look.asSubtotal(shape));
  }
}

function putGrandTotal(sheet: SheetDraft, row: number, subtotals: readonly number[]): void {
  put(sheet, `A${row}`, 'Total support services', look.asTotal({}));
  for (const column of 'BCDEFGHIJL') {
    const total: Calculated = {
      formula: subtotals.map(subtotal => `${column}${subtotal}`).join('+'),
      value: subtotals.reduce((sum, subtotal) => sum + numberAt(sheet, `${column}${subtotal}`), 0),
    };
    put(sheet, `${column}${row}`, total, look.asTotal(column === 'L' ? look.staff : look.money));
  }
}

function procuredSpend(): SheetDraft {
  const sheet = draftSheet('Procured spend', [46, 16]);
  put(sheet, 'A1', 'Hampshire County Council', look.title);
  put(sheet, 'A2', 'Procured spend with suppliers 2010/11', look.subtitle);
  put(sheet, 'A4', 'Category', look.labelHeading);
  put(sheet, 'B4', '£m', look.heading);
  const lines: readonly (readonly [string, number])[] = [
    ['Generic categories', 200],
    ['Specialist categories', 324],
  ];
  lines.forEach(([name, value], index) => {
    put(sheet, `A${5 + index}`, name);
    put(sheet, `B${5 + index}`, value, look.staff);
  });
  put(sheet, 'A7', 'Total', look.asTotal({}));
  put(sheet, 'B7', sumOf(sheet, 'B', 5, 6), look.asTotal(look.staff));
  put(sheet, 'A9', 'of which schools', { indent: 1 });
  put(sheet, 'B9', 80, look.staff);
  put(sheet, 'A10', 'of which already placed jointly with partners', { indent: 1 });
  put(sheet, 'B10', 4.5, look.staff);
  put(sheet, 'A12', 'Totals as published in the Strategic Case; schools spend is approximate.', look.note);
  return sheet;
}

function mediumTerm(): SheetDraft {
  const sheet = draftSheet('Medium term', [40, 13, 13, 13, 13]);
  put(sheet, 'A1', 'Hampshire County Council', look.title);
  put(sheet, 'A2', "Funding gap before savings, £'000", look.subtitle);
  put(sheet, 'A3', 'Figures are cumulative: each year states the yearly shortfall reached by then.', look.note);
  put(sheet, 'A5', 'Position', look.labelHeading);
  putRow(sheet, 5, 'BCDE', ['2011/12', '2012/13', '2013/14', '2014/15'], look.heading);
  const gaps = [55_000, 100_000, 110_000, 120_000];
  put(sheet, 'A6', 'Cumulative budget shortfall');
  putRow(sheet, 6, 'BCDE', gaps, look.money);
  put(sheet, 'A7', 'Additional in year');
  gaps.forEach((gap, index) => {
    const column = 'BCDE'[index] ?? 'B';
    const before = 'ABCD'[index] ?? 'A';
    const formula = index === 0 ? 'B6' : `${column}6-${before}6`;
    put(sheet, `${column}7`, { formula, value: gap - (gaps[index - 1] ?? 0) }, { ...look.money, fontColor: '#595959' });
  });
  put(sheet, 'A9', 'Source: Joint Working in Hampshire, A Strategic Case (September 2011).', look.note);
  return sheet;
}

function keyFigures(): SheetDraft {
  const sheet = draftSheet('Key figures', [46, 16]);
  put(sheet, 'A1', 'Hampshire County Council', look.title);
  put(sheet, 'A2', 'Size of the organisation 2011/12', look.subtitle);
  put(sheet, 'A4', "Gross budget (£'000)");
  put(sheet, 'B4', 1_913_237, look.money);
  put(sheet, 'A5', "Net budget (£'000)");
  put(sheet, 'B5', 715_585, look.money);
  put(sheet, 'A6', 'Staff (FTE, including schools staff)');
  put(sheet, 'B6', 28_020, look.money);
  put(sheet, 'A8', 'Source: Joint Working in Hampshire, A Strategic Case (September 2011).', look.note);
  return sheet;
}
