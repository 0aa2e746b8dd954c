import type { PublishedCase } from './publishedCase';

export const g01 = {
  id: 'G01',
  source: "Hamilton's apportionment of 60 seats after the census of 1790",
  url: 'https://electowiki.org/w/index.php?title=Hamilton_method&oldid=9372',
  inputs: {
    weights: {
      Virginia: 630560,
      Massachusetts: 475327,
      Pennsylvania: 432879,
      'North Carolina': 353523,
      'New York': 331589,
      Maryland: 278514,
      Connecticut: 236841,
      'South Carolina': 206236,
      'New Jersey': 179570,
      'New Hampshire': 141822,
      Vermont: 85533,
      Georgia: 70835,
      Kentucky: 68705,
      'Rhode Island': 68446,
      Delaware: 55540,
    },
    units: 60,
  },
  expected: {
    allocation: {
      Virginia: 11,
      Massachusetts: 8,
      Pennsylvania: 7,
      'North Carolina': 6,
      'New York': 6,
      Maryland: 5,
      Connecticut: 4,
      'South Carolina': 3,
      'New Jersey': 3,
      'New Hampshire': 2,
      Vermont: 1,
      Georgia: 1,
      Kentucky: 1,
      'Rhode Island': 1,
      Delaware: 1,
    },
  },
  tolerance: 0,
} as const satisfies PublishedCase;

export const g03 = {
  id: 'G03',
  source: 'Three groups share seven seats: inputs; result derived',
  url: 'https://infinitelexicon.com/largestremainder',
  inputs: { weights: [50, 30, 20], units: 7, quotas: [3.5, 2.1, 1.4] },
  expected: { allocation: [4, 2, 1] },
  tolerance: 0,
} as const satisfies PublishedCase;

export const g04 = {
  id: 'G04',
  source: 'Amounts to the penny with negatives, noughts and ties; derived by hand',
  inputs: {
    cases: [
      { total: 100, weights: [1, 1, 1] },
      { total: -100, weights: [1, 1, 1] },
      { total: 0.01, weights: [1, 1, 1] },
      { total: 87200000, weights: [1051, 345, 63] },
      { total: 10, weights: [0, 1, 2] },
    ],
    unit: 0.01,
  },
  expected: {
    allocations: [
      [33.34, 33.33, 33.33],
      [-33.34, -33.33, -33.33],
      [0.01, 0, 0],
      [62815078.82, 20619602.47, 3765318.71],
      [0, 3.33, 6.67],
    ],
  },
  tolerance: 0,
} as const satisfies PublishedCase;
