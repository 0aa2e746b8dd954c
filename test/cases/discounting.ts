import type { PublishedCase } from './publishedCase';

export const c01 = {
  id: 'C01',
  source: 'HM Treasury, "Discounting: Green Book supplementary guidance", February 2026, annex A, table A.1',
  url: 'https://www.gov.uk/government/publications/green-book-supplementary-guidance-discounting',
  inputs: {
    rate: 0.035,
    years: [
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ],
  },
  expected: {
    factor4dp: [
      1, 0.9662, 0.9335, 0.9019, 0.8714, 0.842, 0.8135, 0.786, 0.7594, 0.7337, 0.7089, 0.6849, 0.6618, 0.6394, 0.6178,
      0.5969, 0.5767, 0.5572, 0.5384, 0.5202, 0.5026, 0.4856, 0.4692, 0.4533, 0.438, 0.4231, 0.4088, 0.395, 0.3817,
      0.3687, 0.3563,
    ],
  },
  tolerance: 5e-5,
} as const satisfies PublishedCase;

export const c02 = {
  id: 'C02',
  source: 'HM Treasury, "Discounting: Green Book supplementary guidance", February 2026, annex A, table A.2, health',
  url: 'https://www.gov.uk/government/publications/green-book-supplementary-guidance-discounting',
  inputs: {
    rate: 0.015,
    years: [
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ],
  },
  expected: {
    factor4dp: [
      1, 0.9852, 0.9707, 0.9563, 0.9422, 0.9283, 0.9145, 0.901, 0.8877, 0.8746, 0.8617, 0.8489, 0.8364, 0.824, 0.8118,
      0.7999, 0.788, 0.7764, 0.7649, 0.7536, 0.7425, 0.7315, 0.7207, 0.71, 0.6995, 0.6892, 0.679, 0.669, 0.6591, 0.6494,
      0.6398,
    ],
  },
  tolerance: 5e-5,
} as const satisfies PublishedCase;

export const c03 = {
  id: 'C03',
  source:
    'HM Treasury, "Discounting: Green Book supplementary guidance", February 2026, annex A, cumulative values of one pound a year',
  url: 'https://www.gov.uk/government/publications/green-book-supplementary-guidance-discounting',
  inputs: {
    streams: [
      { rate: 0.035, lastYear: 20 },
      { rate: 0.015, lastYear: 20 },
      { rate: 0.035, lastYear: 26 },
      { rate: 0.015, lastYear: 26 },
    ],
  },
  expected: { pv3dp: [15.212, 18.169, 17.89, 22.399] },
  tolerance: 0.0005,
} as const satisfies PublishedCase;

export const c04 = {
  id: 'C04',
  source:
    'Department for Transport, "Forthcoming change: Green Book updates", 16 April 2026: rates; factors derived from them',
  url: 'https://www.gov.uk/government/publications/tag-forthcoming-changes/forthcoming-change-green-book-updates',
  inputs: {
    bandsLastYear: [30, 75, 125, 200, 300, null],
    standard: [0.035, 0.03, 0.025, 0.02, 0.015, 0.01],
    health: [0.015, 0.0129, 0.0107, 0.0086, 0.0064, 0.0043],
    sensitivity: [0.03, 0.0257, 0.0214, 0.0171, 0.0129, 0.0086],
    years: [30, 31, 40, 50, 60, 75, 76, 100, 125, 126, 200, 201, 300, 301],
  },
  expected: {
    standard: {
      '30': 0.356278,
      '31': 0.345901,
      '40': 0.265105,
      '50': 0.197263,
      '60': 0.146782,
      '75': 0.094214,
      '76': 0.091916,
      '100': 0.050818,
      '125': 0.027411,
      '126': 0.026873,
      '200': 0.006207,
      '201': 0.006116,
      '300': 0.001401,
      '301': 0.001387,
    },
    health: {
      '30': 0.639762,
      '31': 0.631615,
      '40': 0.562799,
      '50': 0.495094,
      '60': 0.435534,
      '75': 0.359354,
      '76': 0.35555,
      '100': 0.275402,
      '125': 0.211062,
      '126': 0.209262,
      '200': 0.111042,
      '201': 0.110336,
      '300': 0.058671,
      '301': 0.05842,
    },
    sensitivity: {
      '30': 0.411987,
      '31': 0.401664,
      '40': 0.319654,
      '50': 0.248014,
      '60': 0.19243,
      '75': 0.131513,
      '76': 0.128757,
      '100': 0.077459,
      '125': 0.045622,
      '126': 0.044855,
      '200': 0.012791,
      '201': 0.012628,
      '300': 0.00355,
      '301': 0.00352,
    },
  },
  tolerance: 1e-6,
} as const satisfies PublishedCase;
