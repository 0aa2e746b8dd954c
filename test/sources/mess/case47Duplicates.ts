import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const duplicates: MessCase = {
  number: 47,
  name: 'Duplicated cost centres, one service in several rows',
  trials: [
    {
      says: 'management and operations of one service are added up, each cell named',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure'],
          ['ICT - management', 200],
          ['HR', 300],
          ['ICT - operations', 1_000],
          ['Total', 1_500],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4,B6'],
          ['grossExpenditure HR', '300', 'B5'],
        ],
      },
    },
    {
      says: 'a cost centre stands twice with the same amounts: both count, and it is asked about',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Cost centre', 'Service', 'Gross expenditure', 'Income'],
          ['A100', 'ICT', 1_200, 100],
          ['A200', 'HR', 300, 20],
          ['A100', 'ICT', 1_200, 100],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '2400', 'C4,C6'],
          ['externalIncome ICT', '200', 'D4,D6'],
          ['grossExpenditure HR', '300', 'C5'],
          ['externalIncome HR', '20', 'D5'],
        ],
        says: [['rows-repeated', 'C6']],
      },
    },
  ],
};
