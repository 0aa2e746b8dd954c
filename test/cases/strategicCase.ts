import type { PublishedCase } from './publishedCase';

export const a01 = {
  id: 'A01',
  source: 'Joint Working in Hampshire, A Strategic Case, September 2011, size of the three bodies, £000 and FTE',
  inputs: { rows: { HCC: [1913237, 715585, 28020], HC: [338825, 314096, 6520], HFRA: [70651, 68674, 1807] } },
  expected: { total: [2322713, 1098355, 36347], shareOfNetPct: { HCC: 65.1506, HC: 28.5969, HFRA: 6.2524 } },
  tolerance: 0.0001,
} as const satisfies PublishedCase;

export const a02 = {
  id: 'A02',
  source: 'Joint Working in Hampshire, A Strategic Case, September 2011, net budgets and gross staff in scope',
  inputs: { rows: { HCC: { net: 59.8, fte: 1051 }, HC: { net: 21.7, fte: 345 }, HFRA: { net: 5.7, fte: 63 } } },
  expected: {
    totalNet: 87.2,
    totalFte: 1459,
    shareNetPct: { HCC: 68.578, HC: 24.8853, HFRA: 6.5367 },
    shareFtePct: { HCC: 72.0356, HC: 23.6463, HFRA: 4.318 },
    netPerFteGbp: { HCC: 56898.19, HC: 62898.55, HFRA: 90476.19 },
    netPerFteTotalGbp: 59766.96,
  },
  tolerance: 0.01,
} as const satisfies PublishedCase;

export const a03 = {
  id: 'A03',
  source:
    'Joint Working in Hampshire, A Strategic Case, September 2011, procured spend; schools taken off the county in proportion',
  inputs: {
    table: {
      Generic: { HCC: 200, HC: 20, HFRS: 6, Total: 226 },
      Specialist: { HCC: 324, HC: 10, HFRS: 4, Total: 338 },
      Total: { HCC: 524, HC: 30, HFRS: 10, Total: 564 },
    },
    schoolsInTotal: 80,
    alreadyJoint201011: { HCC: 4.5, HFRS: 1.7 },
  },
  expected: {
    rowAndColumnTotalsOk: true,
    schoolsGeneric: 30.5344,
    addressableGeneric: { HCC: 164.9656, HC: 20, HFRS: 4.3 },
    addressableGenericTotal: 189.2656,
    nonSchoolTotal: 484,
  },
  tolerance: 0.001,
} as const satisfies PublishedCase;

export const a04 = {
  id: 'A04',
  source:
    'Joint Working in Hampshire, A Strategic Case, September 2011, forecast cumulative shortfalls to 2014/15, £000',
  inputs: {
    years: ['2011/12', '2012/13', '2013/14', '2014/15'],
    cumulative: {
      HCC: [55000, 100000, 110000, 120000],
      HC: [20000, 36500, 36500, 50000],
      HFRA: [0, -1500, 2500, 6500],
    },
    inputText201213HFRA: '(1,500)',
    programmeSaving201415: 4000,
  },
  expected: {
    total: [75000, 135000, 149000, 176500],
    increment: { HCC: [55000, 45000, 10000, 10000], HC: [20000, 16500, 0, 13500], HFRA: [0, -1500, 4000, 4000] },
    incrementTotal: [75000, 60000, 14000, 27500],
    programmePctOf201415Gap: 2.2663,
    remaining201415: 172500,
    wrongAnswerIfYearsAreSummed: 535500,
  },
  tolerance: 0.0001,
} as const satisfies PublishedCase;

export const a06 = {
  id: 'A06',
  source:
    'Joint Working in Hampshire, A Strategic Case, September 2011, and the news of it: statements that contradict each other',
  inputs: {},
  expected: { flagsRaised: 7 },
  tolerance: 1e-6,
} as const satisfies PublishedCase;
