import type { PublishedCase } from './publishedCase';

export const c06 = {
  id: 'C06',
  source:
    'HM Treasury, GDP deflators at market prices, March 2026, as quoted in a public repository; present values derived',
  url: 'https://www.gov.uk/government/collections/gdp-deflators-at-market-prices-and-money-gdp',
  inputs: {
    index: { '2020/21': 85.1, '2024/25': 100 },
    nominal202021: 1000,
    realRate: 0.035,
    inflation: 0.02,
    cashFlowNominalYr3: 1000,
  },
  expected: {
    factor4dp: 1.1751,
    in202425Prices: 1175.0881,
    nominalRateFisher: 0.0557,
    pvByRealRoute: 849.920756,
    pvByNominalRoute: 849.920756,
  },
  tolerance: 0.001,
} as const satisfies PublishedCase;

export const c07 = {
  id: 'C07',
  source:
    'Mott MacDonald, "Review of Large Public Procurement in the UK" (2002), table 2, per cent, upper and lower bound',
  url: 'https://ppponline.affinitext.com/public/book?id=1343&toc_id=444193',
  inputs: {},
  expected: {
    'Non-standard Buildings': { duration: [39, 2], capex: [51, 4] },
    'Standard Buildings': { duration: [4, 1], capex: [24, 2] },
    'Non-standard Civil Engineering': { duration: [25, 3], capex: [66, 6] },
    'Standard Civil Engineering': { duration: [20, 1], capex: [44, 3] },
    'Equipment/Development': { duration: [54, 10], capex: [200, 10] },
    Outsourcing: { duration: null, opex: [41, 0] },
  },
  tolerance: 0,
} as const satisfies PublishedCase;

export const c08 = {
  id: 'C08',
  source:
    'Mott MacDonald, "Review of Large Public Procurement in the UK" (2002), example 1: a non-standard building at the award of the contract',
  url: 'https://ppponline.affinitext.com/public/book?id=1343&toc_id=444265',
  inputs: { npcCapexM: 100, upperPct: 51, reductionPct: 92, riskManagementCostM: 7 },
  expected: {
    resultantObPct: 4.08,
    resultantObPctPublished: 4,
    npcWithObPublishedM: 104,
    npcWithObExactM: 104.08,
    finalNpcPublishedM: 111,
  },
  tolerance: 0.1,
} as const satisfies PublishedCase;

export const c10 = {
  id: 'C10',
  source: 'The definition of a switching value in HM Treasury, "The Green Book", chapter 5; figures derived by hand',
  inputs: { pvBenefits: 30000, pvCosts: 21000 },
  expected: { npv: 9000, bcr: 1.428571, benefitsCanFallPct: 30, costsCanRisePct: 42.857143 },
  tolerance: 1e-6,
} as const satisfies PublishedCase;

export const c12 = {
  id: 'C12',
  source:
    'Department of Health and Social Care, Comprehensive Investment Appraisal model, notes of changes in versions 2 and 3: faults that were put right',
  url: 'https://www.gov.uk/government/publications/comprehensive-investment-appraisal-cia-model-and-guidance',
  inputs: {},
  expected: {},
  tolerance: 1e-6,
} as const satisfies PublishedCase;
