import type { PublishedCase } from './publishedCase';

export const d01 = {
  id: 'D01',
  source: "The documented example of Excel's NPV",
  url: 'https://excelformulas.sathishsundar.in/formula/500',
  inputs: { rate: 0.1, values: [-10000, 3000, 4200, 6800] },
  expected: { npv: 1188.4434123352216, npv2dp: 1188.44, greenBookNpvYear0First: 1307.287754 },
  tolerance: 1e-6,
} as const satisfies PublishedCase;

export const d03 = {
  id: 'D03',
  source: 'Microsoft, NPV function of VBA: inputs; value derived',
  url: 'https://learn.microsoft.com/en-za/office/vba/Language/Reference/user-interface-help/npv-function',
  inputs: { rate: 0.0625, values: [-70000, 22000, 25000, 28000, 31000] },
  expected: { npv: 19312.570209535177 },
  tolerance: 1e-6,
} as const satisfies PublishedCase;

export const d04 = {
  id: 'D04',
  source: 'Adobe, FormCalc reference, NPV: three examples with fourteen digits',
  url: 'http://livecycle.helpmax.net/en/scripting/formcalc-user-reference/financial-functions/npv/',
  inputs: {
    cases: [
      { rate: 0.065, values: [5000] },
      { rate: 0.1, values: [500, 1500, 4000, 10000] },
      { rate: 0.0022916666666666667, values: [50, 60, 40, 100, 25] },
    ],
  },
  expected: { npv: [4694.83568075117, 11529.60863329007, 273.14193838457] },
  tolerance: 1e-8,
} as const satisfies PublishedCase;

export const d06 = {
  id: 'D06',
  source: 'Microsoft, IRR function: after two, four and five years; digits derived',
  url: 'https://support.microsoft.com/office/irr-function-64925eaa-9988-495b-b290-3ad0c163c1bc',
  inputs: { values: [-70000, 12000, 15000, 18000, 21000, 26000] },
  expected: { irr4Years: -0.021244848273410943, irr5Years: 0.0866309480365316, irr2Years: -0.44350694133474045 },
  tolerance: 1e-9,
} as const satisfies PublishedCase;

export const d07 = {
  id: 'D07',
  source: 'Microsoft, MIRR function: after three and five years, 13%, -5%, 13%; digits derived',
  url: 'https://support.microsoft.com/zh-CN/Excel/mirr-function',
  inputs: {
    values: [-120000, 39000, 30000, 21000, 37000, 46000],
    financeRate: 0.1,
    reinvestRate: 0.12,
    altReinvest: 0.14,
  },
  expected: {
    mirr5y: 0.1260941303659051,
    mirr3y: -0.048044655249980806,
    mirr5y14pct: 0.13475911082831482,
    publishedRounded: ['13%', '-5%', '13%'],
  },
  tolerance: 1e-9,
} as const satisfies PublishedCase;

export const d09 = {
  id: 'D09',
  source: 'Microsoft, XNPV function, 2,086.65; digits derived',
  url: 'https://support.microsoft.com/office/xnpv-function-1b42bbf6-370f-4532-a0eb-d67c16b664b7',
  inputs: {
    rate: 0.09,
    values: [-10000, 2750, 4250, 3250, 2750],
    dates: ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01'],
  },
  expected: { xnpv: 2086.647602031535 },
  tolerance: 1e-6,
} as const satisfies PublishedCase;

export const d10 = {
  id: 'D10',
  source: 'The definition in accounting textbooks, with even accrual within a year; derived by hand',
  inputs: {
    cashflows: [
      [-1000, 300, 400, 500, 200],
      [-1000, 100, 100, 100],
      [500, 100],
      [-100, 300, -250, 100],
    ],
    rate: 0.035,
  },
  expected: {
    firstPaybackYears: [2.6, null, 0, 0.3333333333333333],
    sustainedPaybackYears: [2.6, null, 0, 2.5],
    flagNotSustained: [false, false, false, true],
    discountedPaybackYears: [2.7467007499999996, null, 0, 0.345],
  },
  tolerance: 1e-9,
} as const satisfies PublishedCase;
