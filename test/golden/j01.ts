/**
 * The golden case: a whole appraisal of the three Hampshire bodies, worked from control totals to shares in pounds.
 *
 * Source: derived golden case; control totals of the strategic case, September 2011. Every other input (the split by
 * service, rates, phasing, costs, keys) is an assumption made for this test. Money is in £000 unless a name says pounds;
 * rates, shares and phasing are fractions.
 */
export const j01Inputs = {
  organisations: ['HCC', 'HC', 'HFRA'],
  services: [
    'Procurement',
    'ICT',
    'Finance & Payroll',
    'HR',
    'Occupational Health',
    'Fleet',
    'Estates & FM',
    'Training',
    'Comms',
    'Research',
    'Legal',
  ],
  /** Percent of each organisation's net budget and staff, in the order of the services. */
  serviceWeights: {
    HCC: [4, 30, 14, 12, 2, 6, 18, 4, 3, 3, 4],
    HC: [3, 32, 10, 12, 3, 16, 12, 7, 2, 1, 2],
    HFRA: [5, 25, 12, 11, 4, 18, 14, 6, 3, 1, 1],
  },
  netTotal: { HCC: 59800, HC: 21700, HFRA: 5700 },
  staffTotal: { HCC: 1051, HC: 345, HFRA: 63 },
  /** The units of the largest remainder within each organisation: £100,000, and one full-time post. */
  netUnit: 100,
  staffUnit: 1,
  /** In order: each lever works on what the earlier ones left. */
  levers: {
    management: 0.015,
    spareCapacity: 0.005,
    incomeGeneration: 0.003,
    economiesOfScale: 0.012,
    processEfficiency: 0.015,
  },
  procurementAddressable: { HCC: 164965.64885496182, HC: 20000, HFRA: 4300 },
  procurementRate: 0.01,
  years: [
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
  phasing: [0, 0.1, 0.4, 0.75, 1, 1, 1, 1, 1, 1, 1],
  costs: {
    programme: [0, 1200, 900, 400, 0, 0, 0, 0, 0, 0, 0],
    ict: [0, 2500, 1500, 0, 0, 0, 0, 0, 0, 0, 0],
    redundancy: [0, 0, 1400, 900, 0, 0, 0, 0, 0, 0, 0],
    ictRecurrent: [0, 0, 150, 150, 150, 150, 150, 150, 150, 150, 150],
  },
  costBias: { programme: 0.1, ict: 0.6, redundancy: 0, ictRecurrent: 0.1 },
  benefitHaircut: 0.15,
  discountRate: 0.035,
  /** Cumulative yearly gaps of the first four years. */
  fundingGap: [75000, 135000, 149000, 176500],
  keys: {
    investment: { HCC: 0.6, HC: 0.3, HFRA: 0.1 },
    use: { HCC: 0.66, HC: 0.28, HFRA: 0.06 },
    driver: { HCC: 0.7, HC: 0.25, HFRA: 0.05 },
  },
  keyWeights: { investment: 0.5, use: 0.3, driver: 0.2 },
} as const;

/**
 * What the golden case must come to.
 *
 * Figures hold to 0.000001, pounds exactly. Paybacks and the modified internal rate count periods after 2012/13, the
 * first year with a flow; paybacks are linear within a year. Coalitions of the game are numbered by bits: HCC 1, HC 2,
 * HFRA 4. Whether shares lie in the core is asked of whole pounds, proper coalitions only, within £2.
 */
export const j01Expected = {
  baseline: {
    HCC: [2400, 17900, 8400, 7200, 1200, 3600, 10700, 2400, 1800, 1800, 2400],
    HC: [700, 6900, 2200, 2600, 700, 3500, 2600, 1500, 400, 200, 400],
    HFRA: [300, 1400, 700, 600, 200, 1000, 800, 300, 200, 100, 100],
  },
  staff: {
    HCC: [42, 315, 147, 126, 21, 63, 189, 42, 32, 32, 42],
    HC: [10, 111, 35, 41, 10, 55, 41, 24, 7, 4, 7],
    HFRA: [3, 16, 7, 7, 2, 11, 9, 4, 2, 1, 1],
  },
  netTotal: 87200,
  staffTotal: 1459,
  steadyState: {
    byLever: {
      HCC: {
        management: 897,
        spareCapacity: 294.515,
        incomeGeneration: 175.825455,
        economiesOfScale: 701.1919145400001,
        processEfficiency: 865.9720144569,
        procurement: 1649.6564885496182,
      },
      HC: {
        management: 325.5,
        spareCapacity: 106.8725,
        incomeGeneration: 63.802882499999996,
        economiesOfScale: 254.44589541,
        processEfficiency: 314.24068083134995,
        procurement: 200,
      },
      HFRA: {
        management: 85.5,
        spareCapacity: 28.0725,
        incomeGeneration: 16.7592825,
        economiesOfScale: 66.83601861,
        processEfficiency: 82.54248298335,
        procurement: 43,
      },
    },
    byOrganisation: { HCC: 4584.160872546518, HC: 1264.86195874135, HFRA: 322.71028409334997 },
    total: 6171.733115381218,
    additiveTotal: 6252.656488549618,
  },
  withoutBias: {
    benefits: [
      0, 617.1733115381219, 2468.6932461524875, 4628.7998365359135, 6171.733115381218, 6171.733115381218,
      6171.733115381218, 6171.733115381218, 6171.733115381218, 6171.733115381218, 6171.733115381218,
    ],
    costs: [0, 3700, 3950, 1450, 150, 150, 150, 150, 150, 150, 150],
    net: [
      0, -3082.826688461878, -1481.3067538475125, 3178.7998365359135, 6021.733115381218, 6021.733115381218,
      6021.733115381218, 6021.733115381218, 6021.733115381218, 6021.733115381218, 6021.733115381218,
    ],
    cumulative: [
      0, -3082.826688461878, -4564.13344230939, -1385.3336057734768, 4636.3995096077415, 10658.13262498896,
      16679.86574037018, 22701.5988557514, 28723.33197113262, 34745.06508651384, 40766.79820189506,
    ],
    presentBenefits: 41112.67927075711,
    presentCosts: 9397.308667968711,
    netPresentValue: 31715.370602788396,
    benefitCostRatio: 4.374941882125478,
    returnOnInvestment: 4.01643332038375,
    internalRate: 0.7062565335162112,
    modifiedInternalRate: 0.3088689763857042,
    payback: 2.230055630036964,
    discountedPayback: 2.2847585601594393,
    benefitsCanFallPercent: 77.14255350258117,
    costsCanRisePercent: 337.49418821254784,
  },
  withBias: {
    benefits: [
      0, 524.5973148074036, 2098.3892592296143, 3934.4798610555263, 5245.973148074036, 5245.973148074036,
      5245.973148074036, 5245.973148074036, 5245.973148074036, 5245.973148074036, 5245.973148074036,
    ],
    costs: [0, 5320, 4955, 1505, 165, 165, 165, 165, 165, 165, 165],
    net: [
      0, -4795.402685192596, -2856.6107407703857, 2429.4798610555263, 5080.973148074036, 5080.973148074036,
      5080.973148074036, 5080.973148074036, 5080.973148074036, 5080.973148074036, 5080.973148074036,
    ],
    cumulative: [
      0, -4795.402685192596, -7652.013425962982, -5222.533564907456, -141.56041683342028, 4939.412731240615,
      10020.38587931465, 15101.359027388686, 20182.33217546272, 25263.305323536755, 30344.278471610793,
    ],
    presentBenefits: 34945.77738014354,
    presentCosts: 12033.035687077998,
    netPresentValue: 22912.74169306554,
    benefitCostRatio: 2.9041530573761207,
    returnOnInvestment: 2.3459047910019946,
    internalRate: 0.4137183866257971,
    modifiedInternalRate: 0.2119412834694614,
    payback: 3.0278608866270194,
    discountedPayback: 3.1591591753672637,
    benefitsCanFallPercent: 65.56655313120817,
    costsCanRisePercent: 190.41530573761207,
  },
  gapClosed: [
    { year: '2011/12', gap: 75000, netSaving: 0, netPercent: 0, grossPercent: 0 },
    {
      year: '2012/13',
      gap: 135000,
      netSaving: -4795.402685192596,
      netPercent: -3.5521501371797015,
      grossPercent: 0.3885906035610397,
    },
    {
      year: '2013/14',
      gap: 149000,
      netSaving: -2856.6107407703857,
      netPercent: -1.91718841662442,
      grossPercent: 1.408314939080278,
    },
    {
      year: '2014/15',
      gap: 176500,
      netSaving: 2429.4798610555263,
      netPercent: 1.3764758419578054,
      grossPercent: 2.2291670600881166,
    },
  ],
  blendKey: { HCC: 0.638, HC: 0.284, HFRA: 0.078 },
  pounds: {
    total: 6171733,
    byBaseline: { HCC: 4232450, HC: 1535856, HFRA: 403427 },
    byStaff: { HCC: 4445847, HC: 1459389, HFRA: 266497 },
    byInvestment: { HCC: 3703040, HC: 1851520, HFRA: 617173 },
    byBlend: { HCC: 3937566, HC: 1752772, HFRA: 481395 },
    byShapley: { HCC: 2657900, HC: 2657899, HFRA: 855934 },
    byNucleolus: { HCC: 2764892, HC: 2764891, HFRA: 641950 },
  },
  game: {
    worth: [0, 0, 0, 4887.832430794614, 0, 1283.9006845866038, 1283.9006845866038, 6171.733115381218],
    rho: 0.22524573413800067,
    shapley: { HCC: 2657.8996628284076, HC: 2657.8996628284076, HFRA: 855.9337897244027 },
    nucleolus: { HCC: 2764.89138654396, HC: 2764.8913865439604, HFRA: 641.950342293304 },
  },
  everyShareIsIndividuallyRational: true,
  everyShareIsInTheCore: true,
} as const;
