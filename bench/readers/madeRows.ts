import type { MadeCell } from './makeWorkbook';

const services = ['ICT', 'Human resources', 'Finance', 'Legal', 'Property', 'Procurement', 'Fleet', 'Audit'];
const subjects = [
  'Salaries',
  'Agency staff',
  'Training',
  'Licence fees',
  'Fees and charges',
  'Rents & rates',
  'Supplies',
];
const firstDay = 40_634;

/** A sequence of numbers from 0 to 1 that is the same in every run (a linear congruence, Numerical Recipes). */
function createSequence(): () => number {
  let state = 20_121_101;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rows of twelve columns, headings first: six of texts, few and many different ones, four of numbers, two of days. */
export function mixedRows(count: number): readonly (readonly MadeCell[])[] {
  const next = createSequence();
  const rows: MadeCell[][] = [
    [
      'Reference',
      'Service',
      'Account',
      'Supplier',
      'Note',
      'Ordered',
      'Paid',
      'Budget',
      'Actual',
      'Rate',
      'Posts',
      'Site',
    ],
  ];
  for (let row = 1; row <= count; row += 1) {
    const day = Math.floor(next() * 365);
    rows.push([
      `REF-${String(row).padStart(7, '0')}`,
      pick(services, next),
      pick(subjects, next),
      `Supplier ${Math.floor(next() * 5_000)} Limited`,
      `Order ${Math.floor(next() * 50_000)} of ${pick(services, next)} for ${pick(subjects, next).toLowerCase()}`,
      { day: firstDay + day },
      { day: firstDay + day + Math.floor(next() * 60) },
      Math.round(next() * 100_000),
      Math.round(next() * 10_000_000) / 100,
      next(),
      Math.round(next() * 400) / 10,
      `Site ${Math.floor(next() * 40)}`,
    ]);
  }
  return rows;
}

/** A general ledger as a body exports it, in pounds: title, headings, a line for each posting. */
export function ledgerRows(count: number): readonly (readonly MadeCell[])[] {
  const next = createSequence();
  const rows: MadeCell[][] = [
    ['Borsetshire District Council'],
    ['General ledger 2011/12 (£)'],
    ['Cost centre', 'Account code', 'Service', 'Subjective', 'Description', 'Posted', 'Amount £'],
  ];
  for (let row = 1; row <= count; row += 1) {
    const subject = pick(subjects, next);
    const amount = Math.round(next() * 500_000) / 100;
    rows.push([
      `CC${1000 + Math.floor(next() * 300)}`,
      4_000 + subjects.indexOf(subject),
      pick(services, next),
      subject,
      `Invoice ${String(row).padStart(6, '0')}`,
      { day: firstDay + Math.floor(next() * 365) },
      subject === 'Fees and charges' ? -amount : amount,
    ]);
  }
  return rows;
}

function pick(words: readonly string[], next: () => number): string {
  return words[Math.floor(next() * words.length)] ?? '';
}
