import * as look from './looks';
import { draftSheet, numberAt, put, putRow, sumOf, type SheetDraft } from './sheetDraft';

const illustrative =
  'Lines by service are illustrative. They cast to the totals published in Joint Working in Hampshire, A Strategic Case (September 2011).';

/** One line of the ledger, in pounds. An amount that is text stands as text in the sheet, as ledgers export it. */
type LedgerLine = readonly [code: string, service: string, description: string, kind: string, amount: number | string];

const ledger: readonly LedgerLine[] = [
  ['PR0100', 'Procurement', 'Buyers and contract managers', 'Employees', 412_350],
  ['PR0100', 'Procurement', 'Framework fees and stationery', 'Supplies & services', 329_650],
  ['PR0190', 'Procurement', 'Stationery sold to partners', 'External income', '(42,000)'],
  ['0042170', 'IT', 'Service desk', 'Employees', 1_284_600],
  ['0042180', 'IT', 'Networks and systems', 'Employees', 2_216_400],
  ['0042190', 'IT', 'Software licences and maintenance', 'Supplies & services', 2_958_250],
  ['1E0500', 'IT', 'Telephony and airwave', 'Supplies & services', 1_015_750],
  ['0042199', 'IT', 'Thames Valley joint unit, contribution received', 'External income', -575_000],
  ['FN0310', 'Finance', 'Accountants and exchequer', 'Employees', 1_096_500],
  ['FN0320', 'Finance', 'External audit and bank charges', 'Supplies & services', 268_500],
  ['FN0350', 'Payroll', 'Payroll section', 'Employees', 412_000],
  ['FN0360', 'Payroll', 'Pensions bureau', 'Third-party payments', 498_000],
  ['FN0390', 'Finance', 'Services to neighbouring forces', 'External income', '(75,000)'],
  ['HR0400', 'Human Resources', 'Personnel officers', 'Employees', 1_612_800],
  ['HR0410', 'Human Resources', 'Recruitment and advertising', 'Supplies & services', 1_047_200],
  ['HR0490', 'Human Resources', 'Secondments recovered', 'External income', -60_000],
  ['HR0500', 'Occupational Health', 'Nurses and welfare officers', 'Employees', 386_200],
  ['HR0510', 'Occupational Health', 'Medical fees', 'Third-party payments', 358_800],
  ['HR0590', 'Occupational Health', 'Clinics for partners', 'External income', '(45,000)'],
  ['TR0600', 'Fleet Management', 'Fleet office', 'Employees', 1_204_300],
  ['TR0610', 'Fleet Management', 'Fuel, tyres and hire', 'Transport', 1_689_700],
  ['TR0620', 'Vehicle Workshops', 'Parts and repair', 'Transport', 906_000],
  ['TR0680', 'Fleet Management', 'Vehicles hired to Training', 'Internal recharge', -36_000],
  ['TR0690', 'Fleet Management', 'Sale of vehicles', 'External income', -212_000],
  ['TR0691', 'Vehicle Workshops', 'Repairs for ambulance service', 'External income', '(88,000)'],
  ['ES0700', 'Estates', 'Surveyors and caretakers', 'Employees', 984_600],
  ['ES0710', 'Estates', 'Rent, rates and utilities', 'Premises', 1_543_400],
  ['ES0720', 'Estates', 'Repairs', 'Premises', 222_000],
  ['ES0790', 'Estates', 'Lettings and masts', 'External income', -150_000],
  ['TN0800', 'Training', 'Trainers', 'Employees', 1_038_400],
  ['TN0810', 'Training', 'External courses', 'Supplies & services', 536_600],
  ['TN0880', 'Training', 'Vehicles hired from Fleet', 'Internal recharge', 36_000],
  ['TN0890', 'Training', 'Places sold to other forces', 'External income', '(75,000)'],
  ['CC0900', 'Corporate Communications', 'Press officers', 'Employees', 268_900],
  ['CC0910', 'Corporate Communications', 'Campaigns and print', 'Supplies & services', 131_100],
  ['PL1000', 'Performance & Research', 'Analysts', 'Employees', 163_250],
  ['PL1010', 'Performance & Research', 'Surveys', 'Supplies & services', 36_750],
  ['LG1100', 'Force Solicitor', 'Solicitors', 'Employees', 281_700],
  ['LG1110', 'Force Solicitor', "Counsel's fees", 'Third-party payments', 143_300],
  ['LG1190', 'Force Solicitor', 'Costs recovered', 'External income', '(25,000)'],
];

const posts: readonly (readonly [department: string, post: string, grade: string, staff: number])[] = [
  ['Procurement', 'Head of Procurement', 'PO', 1],
  ['Procurement', 'Category buyer', 'SO1', 9],
  ['IT', 'Head of IT', 'SM', 1],
  ['IT', 'Service desk analyst', 'Sc5', 42.5],
  ['IT', 'Systems engineer', 'PO', 67.5],
  ['Finance', 'Head of Finance', 'SM', 1],
  ['Finance', 'Accountant', 'PO', 20.4],
  ['Payroll', 'Payroll officer', 'Sc4', 13.6],
  ['Human Resources', 'Personnel manager', 'PO', 12],
  ['Human Resources', 'Personnel adviser', 'SO1', 29],
  ['Occupational Health', 'Nurse', 'SO2', 6.8],
  ['Occupational Health', 'Welfare officer', 'SO1', 3.2],
  ['Fleet Management', 'Fleet controller', 'Sc6', 18],
  ['Vehicle Workshops', 'Technician', 'Craft', 37],
  ['Estates', 'Surveyor', 'PO', 11.5],
  ['Estates', 'Caretaker', 'Sc2', 29.5],
  ['Training', 'Trainer', 'SO2', 24],
  ['Corporate Communications', 'Press officer', 'SO1', 7],
  ['Performance & Research', 'Analyst', 'PO', 4],
  ['Force Solicitor', 'Solicitor', 'PO', 5.5],
  ['Force Solicitor', 'Legal assistant', 'Sc6', 1.5],
];

/** Draws the constabulary's workbook: a ledger in pounds, its list of posts, and a sheet of overviews. */
export function hampshireConstabulary(): readonly SheetDraft[] {
  return [ledgerSheet(), postsSheet(), overview()];
}

function ledgerSheet(): SheetDraft {
  const sheet = draftSheet('Ledger', [13, 26, 46, 22, 20]);
  put(sheet, 'A1', 'Hampshire Constabulary', look.title);
  put(sheet, 'A2', 'Business support: budget listing by cost centre, financial year 2011-12', look.subtitle);
  put(sheet, 'A3', illustrative, look.note);
  putRow(
    sheet,
    5,
    'ABCDE',
    ['Cost centre', 'Service', 'Description', 'Type', 'Original budget (£)'],
    look.labelHeading,
  );
  sheet.frozenRows = 5;
  let net = 0;
  ledger.forEach(([code, service, description, kind, amount], index) => {
    const row = 6 + index;
    putRow(sheet, row, 'ABCD', [code, service, description, kind]);
    put(sheet, `E${row}`, amount, { numberFormat: '#,##0_);(#,##0)', horizontal: 'right' });
    net += typeof amount === 'number' ? amount : -Number(amount.replace(/[(),]/g, ''));
  });
  const last = 6 + ledger.length;
  put(sheet, `A${last}`, 'Total business support', look.asTotal({}));
  putRow(sheet, last, 'BCD', ['', '', ''], look.asTotal({}));
  put(sheet, `E${last}`, net, look.asTotal({ numberFormat: '#,##0_);(#,##0)' }));
  put(sheet, `A${last + 2}`, 'Note: internal recharges cancel out within the total.', look.note);
  return sheet;
}

function postsSheet(): SheetDraft {
  const sheet = draftSheet('Establishment', [28, 28, 10, 14]);
  put(sheet, 'A1', 'Hampshire Constabulary', look.title);
  put(sheet, 'A2', 'Police staff establishment 2011-12, gross', look.subtitle);
  put(sheet, 'A3', illustrative, look.note);
  putRow(sheet, 5, 'ABC', ['Department', 'Post', 'Grade'], look.labelHeading);
  put(sheet, 'D5', 'Posts (FTE)', look.heading);
  sheet.frozenRows = 5;
  posts.forEach(([department, post, grade, staff], index) => {
    const isRepeated = posts[index - 1]?.[0] === department;
    putRow(sheet, 6 + index, 'ABC', [isRepeated ? null : department, post, grade]);
    put(sheet, `D${6 + index}`, staff, look.staff);
  });
  const last = 6 + posts.length;
  put(sheet, `A${last}`, 'Total', look.asTotal({}));
  putRow(sheet, last, 'BC', ['', ''], look.asTotal({}));
  put(sheet, `D${last}`, sumOf(sheet, 'D', 6, last - 1), look.asTotal(look.staff));
  return sheet;
}

function overview(): SheetDraft {
  const sheet = draftSheet('Force overview', [40, 23, 18, 18]);
  put(sheet, 'A1', 'Hampshire Constabulary', look.title);
  put(sheet, 'A2', 'Governed by Hampshire Police Authority. All money in pounds (£).', look.note);

  put(sheet, 'A4', 'Whole force, 2011/12', look.subtitle);
  putRow(sheet, 5, 'ABCD', ['', 'Gross expenditure (£)', 'Net budget (£)', 'Staff (FTE)'], look.heading);
  put(sheet, 'A6', 'Hampshire Police Authority');
  putRow(sheet, 6, 'BCD', [338_825_000, 314_096_000, 6_520], look.money);

  put(sheet, 'A8', 'Procured spend, 2010/11', look.subtitle);
  put(sheet, 'A9', 'Category of goods and services', look.labelHeading);
  put(sheet, 'B9', 'Spend (£)', look.heading);
  const spend: readonly (readonly [string, number | string])[] = [
    ['Generic', 20_000_000],
    ['Specialist', 10_000_000],
    ['Already placed through joint contracts', 'nil'],
  ];
  spend.forEach(([name, value], index) => {
    put(sheet, `A${10 + index}`, name);
    put(sheet, `B${10 + index}`, value, { ...look.money, horizontal: 'right' });
  });
  const total = numberAt(sheet, 'B10') + numberAt(sheet, 'B11');
  put(sheet, 'A13', 'Total', look.asTotal({}));
  put(sheet, 'B13', { formula: 'SUM(B10:B12)', value: total }, look.asTotal(look.money));

  put(sheet, 'A15', 'Cumulative funding gap', look.subtitle);
  put(sheet, 'A16', 'Year', look.labelHeading);
  put(sheet, 'B16', 'Gap (£)', look.heading);
  const gaps: readonly (readonly [string, number])[] = [
    ['2011-12', 20_000_000],
    ['2012-13', 36_500_000],
    ['2013-14', 36_500_000],
    ['2014-15', 50_000_000],
  ];
  gaps.forEach(([year, value], index) => {
    put(sheet, `A${17 + index}`, year);
    put(sheet, `B${17 + index}`, value, look.money);
  });
  put(sheet, 'A22', 'Source: Joint Working in Hampshire, A Strategic Case (September 2011), in pounds.', look.note);
  return sheet;
}
