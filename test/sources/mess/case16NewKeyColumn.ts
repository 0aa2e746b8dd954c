import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const newKeyColumn: MessCase = {
  number: 16,
  name: 'A new key column shifts everything',
  trials: [
    {
      says: 'an ONS code stands before the usual code, and either finds the body',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2017-18 (£ thousand)'],
          ['ONS Code', 'E-code', 'Local authority', 'Class', 'Net budget requirement'],
          ['E10000014', 'E1721', 'Hampshire', 'SC', 700_000],
          ['E23000030', 'E7052', 'Hampshire Police and Crime Commissioner', 'O', 300_000],
        ),
      expected: {
        outcome: 'picked',
        request: { measure: 'budget requirement' },
        figures: [
          ['E1721', '700000000', 'Budget', 'E3'],
          ['E10000014', '700000000', 'Budget', 'E3'],
          ['E6052', '300000000', 'Budget', 'E4'],
        ],
      },
    },
  ],
};
