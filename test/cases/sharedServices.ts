import type { PublishedCase } from './publishedCase';

export const i01 = {
  id: 'I01',
  source: 'Scottish Government, Police Reform Programme, outline business case, September 2011, table 8.1',
  url: 'https://www2.gov.scot/Publications/2011/09/15112608/9',
  inputs: {
    options: {
      'Option 1: Eight forces enhanced': { npv15: 1057, netEffYr5: 118, transition5: 132, affordabilityYr5: 85 },
      'Option 2: Regional': { npv15: 1193, netEffYr5: 132, transition5: 145, affordabilityYr5: 97 },
      'Option 3: Single service': { npv15: 1364, netEffYr5: 151, transition5: 161, affordabilityYr5: 106 },
    },
  },
  expected: {
    rankNpv: ['Option 3: Single service', 'Option 2: Regional', 'Option 1: Eight forces enhanced'],
    incrementalNpv3Over1: 307,
    incrementalTransition3Over1: 29,
    incrementalNpvPerIncrementalTransition: 10.5862,
    upperBoundNpv15: 2265,
  },
  tolerance: 0.0001,
} as const satisfies PublishedCase;

export const i02 = {
  id: 'I02',
  source: 'Hampshire Chronicle, 2013; Hantsweb, 3 March 2014',
  url: 'http://www3.hants.gov.uk/mobile/hantswebnews/hantswebnewslist.htm?id=625893',
  inputs: { savingM: 4, furtherM: 0.3, gapM: 176.5, baselineM: 87.2 },
  expected: { savingPctOfBaseline: 4.5872, savingPctOfGap: 2.2663, totalPctOfBaseline: 4.9312 },
  tolerance: 0.0001,
} as const satisfies PublishedCase;

export const i03 = {
  id: 'I03',
  source: 'Government Computing, 14 August 2012, on five shared services examined for the Local Government Association',
  url: 'http://procurement.governmentcomputing.com/news/2012/aug/14/lga-council-shared-services',
  inputs: { bandInvestmentOver2yrSavings: [0.18, 0.59], bandPaybackYears: [0, 2] },
  expected: {},
  tolerance: 1e-6,
} as const satisfies PublishedCase;

export const i04 = {
  id: 'I04',
  source: 'Local Government Association, "Services shared: costs spared?", appendix 4, in pounds',
  url: 'https://docslib.org/doc/5625020/services-shared-costs-spared-an-analysis-of-the-financial-and-non-financial-benefits-of-local-authority-shared-services',
  inputs: {
    setupCost: 148000,
    procurementSavings: 9000000,
    processSavings: 1500000,
    targetProcurement: 4000000,
    targetProcess: 660000,
    staffBefore: 600000,
    staffAfter: 740000,
    countyShare: 0.73,
    otherCouncils: 7,
    publishedRoiRangePct: [91, 341],
  },
  expected: {
    savingsToTargetRatio: 2.2532,
    staffCostChangePct: 23.3333,
    otherAverageSharePct: 3.8571,
    setupPaybackMonthsSimple: 0.507,
  },
  tolerance: 0.001,
} as const satisfies PublishedCase;

export const i06 = {
  id: 'I06',
  source: 'Computing; Taunton Deane, scrutiny committee, 26 March 2015; BBC: Southwest One',
  url: 'https://www.computing.co.uk/news/2076695/savings-somerset-shared-services-falling-short-target',
  inputs: {
    somersetProjectedM: 190,
    somersetToDate2010M: 6,
    tdProcurementTargetM: 10,
    tdRevisedM: 5,
    tdDeliveredMar2015M: 2.631,
    tdForecast2017M: 3.049,
    policeJoiningFeeM: 2.8,
    policeContingentFeeM: 2.17,
  },
  expected: {
    somersetRealisationPct: 3.1579,
    tdRealisationVsOriginalPct: 30.49,
    tdRealisationVsRevisedPct: 60.98,
    contingentFeePayableIfNoNewJoinerM: 0,
    maxFeeM: 4.97,
  },
  tolerance: 0.001,
} as const satisfies PublishedCase;

export const i07 = {
  id: 'I07',
  source: 'National Audit Office, HC 1790 of 2010-12, as reported by Civil Service World',
  url: 'https://civilserviceworld.com/news/article/nao-shared-services-plans-failed-17380',
  inputs: { budgetBn: 0.9, actualBn: 1.4, plannedSavingM: 159, reportedNetCostM: 255 },
  expected: { overrunPct: 55.5556, swingM: 414 },
  tolerance: 0.0001,
} as const satisfies PublishedCase;

export const i08 = {
  id: 'I08',
  source: 'National Audit Office, press release on shared service centres, 2016',
  url: 'https://www.nao.org.uk/press-releases/shared-service-centres/',
  inputs: { savingsToDateM: 90, costToDateM: 94, forecastSavingsM: 484, forecastCostM: 159, originalAnnualM: 128 },
  expected: { netToDateM: -4, roiForecastPct: 204.4025, bcrForecast: 3.044 },
  tolerance: 0.0001,
} as const satisfies PublishedCase;

export const i09 = {
  id: 'I09',
  source: 'Hammersmith & Fulham Council; Public Finance, 29 March 2017: the Tri-borough',
  url: 'https://www.publicfinance.co.uk/news/2017/03/councils-end-tri-borough-partnership',
  inputs: {
    estimatesM: { 'Feb 2011': 33.4, original: 40, '2015/16': 43 },
    sharedServicesM: 300,
    postsGone: 62,
    postsGonePctSenior: 45,
    saving201213M: 7.7,
    hfClaimM: 0.2,
    hfTotalSavingsM: 31,
  },
  expected: { savingPctOfShared: 14.3333, hfSharePct: 0.6452, impliedSeniorPostsBefore: 137.78 },
  tolerance: 0.001,
} as const satisfies PublishedCase;

export const i10 = {
  id: 'I10',
  source:
    'Public Sector Executive, 2020, and Public Finance, November 2016: studies by PwC and EY for the County Councils Network',
  url: 'https://publicsectorexecutive.com/articles/ccn-scrapping-over-200-local-councils-could-save-ps3bn',
  inputs: {
    singleUnitary5yBn: 2.94,
    areas: 25,
    twoUnitary5yBn: 1,
    midSizedCountyM: 126,
    eyTotalBn: 2.9,
    eyAreas: 27,
    eyAverageM: 106,
    eyPaybackYears: 'just over two',
  },
  expected: { pwcAverageM: 117.6, reductionTwoVOnePct: 65.99, eyAverageCheckM: 107.41 },
  tolerance: 0.01,
} as const satisfies PublishedCase;

export const i11 = {
  id: 'I11',
  source: 'Essex Police, Fire and Crime Commissioner; Hereford & Worcester Fire and Rescue Service; FIRE magazine',
  url: 'http://www.hwfire.org.uk/news/12-06-2017-have-your-say-on-the-pcc-business-case',
  inputs: {
    essexTargetM: 15.3,
    essexProfiledM: 18,
    essexLatestM: 20,
    westMerciaSavingM: 4,
    westMerciaBudgetM: 260,
    devonSomerset5yM: 4.1,
  },
  expected: { essexRatio: 1.1765, westMerciaPct: 1.5385, devonSomersetPerYearM: 0.82 },
  tolerance: 0.0001,
} as const satisfies PublishedCase;

export const i12 = {
  id: 'I12',
  source: 'Dorset County Council, Cabinet, 22 October 2014',
  url: 'https://docslib.org/doc/6762069/38-agenda-item-16-file',
  inputs: { mergerSavingM: 4, hostSoldServiceIncomeK: 225 },
  expected: { netEffectOnHostOfLosingContractK: -225 },
  tolerance: 0,
} as const satisfies PublishedCase;
