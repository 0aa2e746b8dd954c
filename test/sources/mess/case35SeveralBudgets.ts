import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const severalBudgets: MessCase = {
  number: 35,
  name: 'Several budgets of one year',
  trials: [
    {
      says: 'original, revised, latest and outturn: the original is taken and the others are named',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["Revenue budget 2011/12 £'000"],
          ['Service', 'Revised budget', 'Original budget', 'Latest budget', 'Outturn'],
          ['ICT', 102, 100, 103, 99],
          ['HR', 51, 50, 52, 49],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '100', 'C4'],
          ['grossExpenditure HR', '50', 'C5'],
        ],
        leftOut: [
          ['B3', /"Original budget"/],
          ['D3', /"Original budget"/],
          ['E3', /"Original budget"/],
        ],
      },
    },
    {
      says: 'two columns could both be the baseline: the first is taken, and it is asked about',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["Revenue budget 2011/12 £'000"],
          ['Service', 'Revised budget', 'Latest budget'],
          ['ICT', 102, 103],
          ['HR', 51, 52],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '102', 'B4'],
          ['grossExpenditure HR', '51', 'B5'],
        ],
        says: [['column-doubtful', 'C3']],
        leftOut: [['C3', /"Revised budget"/]],
      },
    },
  ],
};
