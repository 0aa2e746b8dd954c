import { contributoryFactors } from './contributoryFactors';

/**
 * The assumptions that a new model starts from, to be replaced by the bodies' own.
 *
 * Illustrative: made up for this project so that the saving stands at about 7% of the baseline, with optimism bias after
 * the Green Book's bounds and the standard discount rate. The cost of change is for a net baseline of £87.2m, the size of
 * the strategic case (Joint Working in Hampshire, September 2011), and is scaled to the baseline of the model.
 */
export const startingAssumptions = {
  asOf: '2011-09-01',
  source: 'Illustrative starting values; replace them with your own',
  members: {
    lever: ['Management', 'Spare capacity', 'Income generation', 'Economies of scale and assets', 'Process efficiency'],
    year: [
      '2011/12',
      '2012/13',
      '2013/14',
      '2014/15',
      '2015/16',
      '2016/17',
      '2017/18',
      '2018/19',
      '2019/20',
      '2020/21',
      '2021/22',
    ],
    costCategory: [
      'Programme team',
      'ICT',
      'Redundancy',
      'ICT running cost',
      'Data migration',
      'Pension strain',
      'Pay protection and harmonisation',
      'Double running',
      'Accommodation',
      'Legal and procurement',
      'Training',
      'Contract exit',
      'Contingency',
    ],
    category: ['Generic', 'Specialist'],
    adjustment: ['Adjustment'],
    biasFactor: contributoryFactors.groups.map(group => group.name),
  },
  costsScaleWithBaselineOf: 87200,
  inputs: {
    leverRate: [0.015, 0.005, 0.003, 0.012, 0.015],
    procurementRate: 0.01,
    addressablePart: [1, 0],
    benefitBias: 0.15,
    financeRate: 0.035,
    investmentWeight: 0.5,
    useWeight: 0.3,
    driverWeight: 0.2,
    roundingStep: 1,
    places: 6,
    remainderPlaces: 4,
    tieWeight: 0.00001,
    tolerance: 0.5,
    phasing: [0, 0.1, 0.4, 0.75, 1, 1, 1, 1, 1, 1, 1],
    keyChosen: { Investment: 2, 'Running cost': 2, Benefit: 3 },
    costEstimate: [
      [0, 1200, 900, 400, 0, 0, 0, 0, 0, 0, 0],
      [0, 2500, 1500, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 1400, 900, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 150, 150, 150, 150, 150, 150, 150, 150, 150],
    ],
    costBias: { 'Programme team': 0.1, ICT: 0.6, Redundancy: 0, 'ICT running cost': 0.1 },
    costRecurring: { 'ICT running cost': 1 },
    rangeLow: [0.5, 0.5, 0.9, 0.5, 0, 0.5, 0, 0.8, 0, 0.015],
    rangeHigh: [1.5, 1.5, 1.1, 1.5, 12, 1, 0.41, 1.5, 2, 0.06],
  },
} as const;
