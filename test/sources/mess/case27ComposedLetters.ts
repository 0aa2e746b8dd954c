import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const composedLetters: MessCase = {
  number: 27,
  name: 'Labels in composed and decomposed letters (NFC, NFD)',
  trials: [
    {
      says: 'the file writes "Môn" in two characters for ô, the request in one',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2011-12 (£ thousand)'],
          ['Authority', 'Budget requirement'],
          ['Ynys Mo\u0302n', 100_200],
          ['Powys', 200_300],
        ),
      expected: {
        outcome: 'picked',
        request: { measure: 'budget requirement' },
        figures: [
          ['Ynys M\u00f4n', '100200000', 'Budget', 'B3'],
          ['Ynys Mo\u0302n', '100200000', 'Budget', 'B3'],
        ],
      },
    },
    {
      says: 'one service is written both ways and is one service',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Account', 'Budget'],
          ['Cafe\u0301 office', 'Salaries', 10],
          ['Caf\u00e9 office', 'Supplies', 5],
          ['ICT', 'Salaries', 100],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure Caf\u00e9 office', '15', 'C4:C5'],
          ['grossExpenditure ICT', '100', 'C6'],
        ],
        says: [['service-unknown', 'A4']],
      },
    },
  ],
};
