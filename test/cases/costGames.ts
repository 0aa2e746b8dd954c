import { swedishCosts, tennesseeCosts } from '../engine/games';
import type { PublishedCase } from './publishedCase';

export const f01 = {
  id: 'F01',
  source: 'S. C. Littlechild and G. Owen (1973), a runway for four aircraft',
  url: 'https://hellenicaworld.com/Science/Mathematics/en/AirportProblem.html',
  inputs: { cost: { A: 8, B: 11, C: 13, D: 18 } },
  expected: { shapley: { A: 2, B: 3, C: 4, D: 9 }, total: 18 },
  tolerance: 1e-9,
} as const satisfies PublishedCase;

export const f03 = {
  id: 'F03',
  source:
    'P. D. Straffin and J. P. Heaney, "Game Theory and the Tennessee Valley Authority" (1981), thousands of dollars',
  inputs: { cost: tennesseeCosts },
  expected: {
    separable: { '1': 45214, '2': 33763, '3': 110977 },
    scrb: { '1': 117475.54, '2': 99157.29, '3': 195951.16 },
    shapley: { '1': 117829, '2': 100756.5, '3': 193998.5 },
    nucleolus: { '1': 116234, '2': 93540, '3': 202810 },
    shapleyInCore: true,
    scrbInCore: true,
    nucleolusInCore: true,
  },
  tolerance: 0.01,
} as const satisfies PublishedCase;

export const f04 = {
  id: 'F04',
  source: 'H. P. Young, N. Okada and T. Hashimoto, IIASA working paper 79-77 (1979), tables 7 and 8, million kronor',
  url: 'https://9dok.net/article/comparison-methods-allocation-water-resources-development-study-sweden.yj75e485',
  inputs: { players: ['A', 'H', 'K', 'L', 'M', 'T'], cost: swedishCosts },
  expected: {
    separable: { A: 17.36, H: 9.85, K: 0.82, L: 6.4, M: 12.89, T: 14.06 },
    scrb: { A: 19.541, H: 13.285, K: 5.614, L: 10.904, M: 16.653, T: 17.823 },
    shapley: { A: 20.011, H: 10.708, K: 6.607, L: 10.373, M: 16.946, T: 19.176 },
    nucleolus: { A: 20.35, H: 12.057, K: 4.997, L: 8.607, M: 18.32, T: 19.49 },
    weakPerCapitaNucleolus: { A: 20.029, H: 12.519, K: 3.943, L: 9.069, M: 18.544, T: 19.714 },
    proportionalNucleolus: { A: 19.806, H: 12.573, K: 4.351, L: 9.25, M: 18.372, T: 19.468 },
    shapleyInCore: false,
    shapleyCoreViolations: [['HKL', 0.427]],
    scrbInCore: false,
    nucleolusInCore: true,
    individuallyIrrationalUnderPopulationSplit: ['H', 'M'],
    published: {
      SCRB: [19.54, 13.28, 5.62, 10.9, 16.66, 17.82],
      Shapley: [20.01, 10.71, 6.61, 10.37, 16.94, 19.18],
      Nucleolus: [20.35, 12.06, 5, 8.61, 18.6, 19.21],
      'Proportional Least Core': [19.81, 12.57, 4.35, 9.25, 19.85, 17.99],
      'Weak Least Core': [20.03, 12.52, 3.94, 9.07, 20.11, 18.15],
      propPopulation: [10.13, 21, 3.19, 8.22, 34.22, 7.07],
      propDemand: [13.33, 16.32, 7.43, 7, 29.04, 10.69],
      marginal: [17.36, 9.85, 0.82, 6.4, 12.9, 14.06],
      standalone: [21.95, 17.08, 10.91, 15.88, 20.81, 21.98],
    },
  },
  tolerance: 0.01,
} as const satisfies PublishedCase;

export const f08 = {
  id: 'F08',
  source: 'The textbook majority of three, any two of whom have all; derived by symmetry',
  inputs: { savings: { '1': 0, '2': 0, '3': 0, '12': 1, '13': 1, '23': 1, '123': 1 } },
  expected: {
    shapley: { '1': 0.3333333333333333, '2': 0.3333333333333333, '3': 0.3333333333333333 },
    coreEmpty: true,
    leastCoreEpsilon: 0.3333333333333333,
  },
  tolerance: 1e-9,
} as const satisfies PublishedCase;
