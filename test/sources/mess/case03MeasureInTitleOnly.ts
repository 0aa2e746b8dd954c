import { sourceWorkbook, type TestSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const sheet = (name: string, measure: string, amount: number): TestSheet => ({
  name,
  rows: [
    ['Revenue outturn 2011-12'],
    [],
    [`${measure} (£ thousand)`],
    [],
    ['Code', 'Authority', 'Education', 'Highways'],
    ['E1721', 'Hampshire', amount, amount + 1],
    ['E2221', 'Kent', amount + 2, amount + 3],
  ],
});
const workbook = (): Uint8Array =>
  sourceWorkbook(
    sheet('RSX1', 'Net current expenditure', 1_000),
    sheet('RSX2', 'Capital charges', 50),
    sheet('RSX3', 'Net total cost', 1_050),
  );

export const measureInTitleOnly: MessCase = {
  number: 3,
  name: 'Same headers on three sheets, the measure named only in A3',
  trials: [
    {
      says: 'the words of the title tell the three sheets apart',
      bytes: workbook,
      expected: {
        outcome: 'picked',
        request: { measure: 'education net total cost' },
        figures: [['Hampshire', '1050000', 'RSX3', 'C6']],
      },
    },
    {
      says: 'the heading alone fits all three sheets, so nothing is chosen',
      bytes: workbook,
      expected: {
        outcome: 'refused',
        request: { measure: 'education', bodies: ['Hampshire'] },
        code: 'measure-ambiguous',
        sheet: 'RSX1',
        cell: 'C5',
        remedy: /title above it.*--sheet/,
      },
    },
  ],
};
