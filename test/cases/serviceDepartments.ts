import type { PublishedCase } from './publishedCase';

export const e01 = {
  id: 'E01',
  source: 'D. W. Young, note on cost allocation (Crimson Press), thousands of dollars',
  url: 'https://www.coursehero.com/file/9099863/46-The-fact-that-the-per-haircut-cost-declines-as-the-number/',
  inputs: {
    cost: { Admin: 1200, Maintenance: 2400 },
    own: { TwoDay: 1500, NextDay: 4000 },
    usage: { Admin: { Maintenance: 1, TwoDay: 1, NextDay: 4 }, Maintenance: { Admin: 1, TwoDay: 1, NextDay: 3 } },
  },
  expected: {
    reciprocated: { Admin: 1737.9310344827586, Maintenance: 2689.655172413793 },
    final: { TwoDay: 2327.5862068965516, NextDay: 6772.413793103448 },
    published: { Admin: 1738, Maintenance: 2690, TwoDay: 2328, NextDay: 6772, total: 9100 },
  },
  tolerance: 1e-6,
} as const satisfies PublishedCase;

export const e02 = {
  id: 'E02',
  source: 'HOCK, questions for Certified Management Accountants: 445,000 and 442,053; the rest derived',
  url: 'https://www.gaodun.com/q/906izo',
  inputs: {
    cost: { Maintenance: 360000, Systems: 95000 },
    own: { Machining: 200000, Fabrication: 300000 },
    usage: {
      Maintenance: { Systems: 10, Machining: 50, Fabrication: 40 },
      Systems: { Maintenance: 5, Machining: 45, Fabrication: 50 },
    },
  },
  expected: {
    direct: { Machining: 445000, Fabrication: 510000 },
    stepMaintenanceFirst: { Machining: 442052.63157894736, Fabrication: 512947.36842105264 },
    systemsPoolAfterStep1: 131000,
    stepSystemsFirst: { Machining: 445388.8888888889, Fabrication: 509611.1111111111 },
    reciprocal: { Machining: 442537.688442211, Fabrication: 512462.3115577889 },
    reciprocated: { Maintenance: 366582.9145728643, Systems: 131658.29145728642 },
    published: { directMachining: 445000, stepMachining: 442053 },
  },
  tolerance: 1e-6,
} as const satisfies PublishedCase;

export const e03 = {
  id: 'E03',
  source: 'C. T. Horngren, Cost Accounting, chapter 15: the two equations; the rest derived',
  url: 'https://annaabi.ee/1452150-o.html',
  inputs: {
    cost: { PM: 6300000, IS: 1452150 },
    own: { Assembly: 2000000, Machining: 4000000 },
    usage: { PM: { IS: 20, Assembly: 30, Machining: 50 }, IS: { PM: 10, Assembly: 80, Machining: 10 } },
  },
  expected: {
    reciprocated: { PM: 6576750, IS: 2767500 },
    reciprocal: { Assembly: 6187025, Machining: 7565125 },
    direct: { Assembly: 5653300, Machining: 8098850 },
    stepPmFirst: { Assembly: 6300800, Machining: 7451350 },
    total: 13752150,
  },
  tolerance: 0.0001,
} as const satisfies PublishedCase;

export const e05 = {
  id: 'E05',
  source: 'Balco Inc., an exercise: inputs; answers derived',
  url: 'https://tutorsglobe.com/question/how-much-service-department-cost-would-be-allocated-53426384.aspx',
  inputs: {
    cost: { Electricity: 200000, Water: 300000 },
    usage: { Electricity: { Water: 10, Clear: 30, Cream: 60 }, Water: { Electricity: 50, Clear: 10, Cream: 40 } },
  },
  expected: {
    stepWaterFirst: { Clear: 146666.6666666667, Cream: 353333.3333333334 },
    reciprocal: { Clear: 144210.5263157895, Cream: 355789.47368421056 },
    reciprocated: { Electricity: 368421.052631579, Water: 336842.1052631579 },
  },
  tolerance: 1e-6,
} as const satisfies PublishedCase;

export const e08 = {
  id: 'E08',
  source: 'Essex Police, Fire and Crime Commissioner, decision 086-23, in pounds',
  url: 'https://www.essex.pfcc.police.uk/documents/joint-fleet-workshop-progression-to-full-business-case-fbc/',
  inputs: { fee: 122540, capital: 18000000, shares: { EP: 0.5, ECFRS: 0.5 } },
  expected: { fee: { EP: 61270, ECFRS: 61270 }, capital: { EP: 9000000, ECFRS: 9000000 } },
  tolerance: 0,
} as const satisfies PublishedCase;
