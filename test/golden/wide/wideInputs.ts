/**
 * What the bodies of the wide case put in: budgets, known savings, pay, spend, keys and drivers.
 *
 * Made up for this test, in small round numbers; every input differs from what a new model starts from. Money is in £000
 * in real prices of year 0. Rows are bodies (Ashby, Brook, Coldale), columns services (Finance, HR, ICT, Legal), spend
 * categories or years; null is a blank cell. Coldale has no legal service and Brook's takes no part, so
 * that Ashby alone has one.
 */
export const wideInputs = {
  grossExpenditure: [
    [2400, 900, 3200, 500],
    [1100, 700, 1500, 300],
    [600, 250, 800, 0],
  ],
  externalIncome: [
    [150, 40, 200, 30],
    [60, 20, 100, 20],
    [20, 10, 40, 0],
  ],
  staff: [
    [50, 20, 40, 8],
    [24, 16, 18, 5],
    [14, 6, 10, 0],
  ],
  internalRecharges: [
    [-120, 40, 60, 20],
    [-50, 30, 10, 10],
    [-12, 5, 7, 0],
  ],
  frontLineSpend: [
    [200, 50, 300, 40],
    [80, 30, 120, 25],
    [30, 15, 50, 0],
  ],
  frontLineStaff: [
    [4, 2, 3, 1],
    [2, 1.5, 2, 0.5],
    [1, 0.5, 1, 0],
  ],
  schoolsPart: [
    [250, 110, 160, 30],
    [70, 60, 90, 15],
    [0, 0, 0, 0],
  ],
  schoolsStaff: [
    [5, 3, 2, 0.5],
    [2, 2, 1, 0.5],
    [0, 0, 0, 0],
  ],
  inScope: [
    ['In', 'In', 'In', 'In'],
    ['In', 'In', 'In', 'Out'],
    ['In', 'In', 'In', 'In'],
  ],
  baselineAdjustment: [
    [
      [-30, 10],
      [-10, 0],
      [-50, 20],
      [-5, 5],
    ],
    [
      [-20, 0],
      [0, 15],
      [-40, 10],
      [-5, 0],
    ],
    [
      [-10, 5],
      [0, -5],
      [-20, 0],
      [0, 0],
    ],
  ],
  plannedSaving: [
    [
      [0, 5, 10, 20, 30, 40, 40, 40],
      [0, 0, 5, 10, 10, 10, 10, 10],
      [0, 0, 0, 40, 60, 60, 60, 60],
      [0, 0, 0, 0, 60, 60, 60, 60],
    ],
    [
      [0, 5, 5, 5, 5, 5, 5, 5],
      [10, 20, 20, 20, 20, 20, 20, 20],
      [0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 5, 5, 5, 5, 5, 5],
    ],
    [
      [0, 0, 0, 0, 0, 10, 10, 10],
      [0, 0, 2, 2, 2, 2, 2, 2],
      [0, 0, 0, 0, 5, 5, 5, 5],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ],
  ],
  postsReleased: [
    [3, 1, 2, 0.5],
    [1.5, 1, 1, 0.5],
    [1, 0, 0.5, 0],
  ],
  fixedCost: [
    [300, 100, 500, 40],
    [120, 80, 200, 20],
    [90, 30, 100, 0],
  ],
  capacityUsedNow: [
    [0.6, 0.7, 0.5, 0.9],
    [0.5, 0.8, 0.6, 0.9],
    [0.4, 0.6, 0.5, 0.9],
  ],
  capacityUsedAfter: [
    [0.8, 0.875, 0.625, 0.6],
    [0.8, 0.8, 0.75, 0.95],
    [0.8, 0.75, 0.625, 0.95],
  ],
  newIncome: [
    [100, 20, 60, 10],
    [40, 10, 20, 10],
    [10, 5, 8, 0],
  ],
  incomeMargin: [
    [0.3, 0.2, 0.25, 0.4],
    [0.3, 0.2, 0.25, 0.4],
    [0.1, 0.2, 0.5, 0.4],
  ],
  siteCostReleased: [
    [60, 10, 80, 5],
    [20, 5, 30, 4],
    [15, 3, 10, 0],
  ],
  timeFreed: [
    [2, 1, 1.5, 0.5],
    [1, 0.5, 1, 0.5],
    [0.5, 0.2, 0.4, 0],
  ],
  timeCashed: [
    [0.5, 0.25, 0.4, 0.2],
    [0.6, 0.5, 0.3, 0.2],
    [0.5, 0.5, 0.5, 0.2],
  ],
  statedNet: [6581, 3400, 1580],
  wholeBodyNet: [90000, 40000, null],
  investment: [5, 3, 2],
  serviceUse: [60, 25, 15],
  costDriver: [700, 200, 100],
  standAloneSaving: [150, 60, 20],
  soldServices: [90, 5, 5],
  boughtServices: [10, 50, 40],
  strandedOverhead: [25, 2, 1],
  averagePay: [30, 28, 26],
  employerInsurance: [0.1, 0.09, 0.08],
  employerPension: [0.15, 0.2, 0.18],
  overheadPerPost: [4, 3, 2],
  redundancyPerPost: [20, 18, 16],
  procuredSpend: [
    [9000, 4000, 2000],
    [3000, 2000, 1000],
    [1000, 500, 250],
  ],
  alreadyJointSpend: [
    [400, 100, 50],
    [120, 60, 30],
    [40, 20, 10],
  ],
  schoolsSpend: [3000, 600, 35],
  fundingGap: [
    [null, 500, 900, 1500, 2100, 2100, null, null],
    [-80, -20, 150, 400, 700, 900, 1000, null],
    [null, null, 50, 90, 140, null, null, null],
  ],
  councilTaxRise: [
    [0.01, 0.02, 0, 0, 0.01, 0, 0, 0],
    [0, 0.01, 0.01, 0, 0, 0, 0, 0],
    [0, 0, -0.01, 0.005, 0, 0, 0, 0],
  ],
  councilTaxIncome: [4000, 2500, 900],
  assetReceipt: [
    [0, 0, 0, 150, 0, 0, 20, 0],
    [0, 0, 60, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 30, 0, 0, 0],
  ],
  activity: [
    [6000, null, 900, null],
    [3000, null, 400, null],
    [1500, 200, null, null],
  ],
  activityActual: [
    [6600, null, 850, null],
    [2700, null, 450, null],
    [1200, null, 100, null],
  ],
  reservedCapacity: [
    [7000, 500, null, null],
    [3500, 300, null, null],
    [1500, 200, null, null],
  ],
  practicalCapacity: [14000, null, 1000, null],
  fixedPart: [0.4, 0.3, 0.6, 0.5],
  stepOrder: [null, 2, 1, null],
  servedPart: [
    [0.1, 0.1, 0.05, 0.02],
    [0.08, 0, 0.06, 0.01],
    [0.2, 0.15, 0.2, 0.05],
    [0.04, 0.03, 0.02, 0.05],
  ],
  serviceKey: [
    [null, 3, null, null],
    [null, 2, null, null],
    [null, 4, null, null],
  ],
};
