/** Where a published figure was read. `date` is that of the publication, as exact as it is known; `url` if it has one. */
export interface PublishedSource {
  readonly title: string;
  readonly date: string;
  readonly url?: string;
}

/**
 * Holds what one programme planned or achieved, as published.
 *
 * Money is in £k, durations in years, shares as fractions; a few figures are words. `cite` names the source in a few words for use in a message.
 */
export interface PublishedOutcome {
  readonly title: string;
  readonly cite: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly sources: readonly PublishedSource[];
}

/**
 * Lists published outcomes of shared services that a plan is judged by.
 *
 * They are what was announced, planned or reported at the date given, by the bodies themselves, auditors or the press;
 * only those of the National Audit Office are audited. Newer outcomes replace entries and their dates.
 */
export const outcomes = {
  /**
   * The programme of the strategic case itself, as announced when it went live: not an audited result. `furtherSaving`
   * was considered beside it; `jointSpend…` ran through joint contracts in 2010/11.
   */
  hampshire: {
    title: 'Joint working in Hampshire (H3), live on 1 February 2014',
    cite: 'Hantsweb, 3 March 2014',
    figures: {
      saving: '4000',
      furtherSaving: '300',
      baseline: '87200',
      staff: '1459',
      gap: '176500',
      jointSpendOfCouncil: '4500',
      jointSpendOfFire: '1700',
      live: '1 February 2014',
      complete: 'November 2014',
    },
    sources: [
      {
        title: 'Hantsweb, "Joint Working partnership in Hampshire officially launched"',
        date: '2014-03-03',
        url: 'http://www3.hants.gov.uk/mobile/hantswebnews/hantswebnewslist.htm?id=625893',
      },
      {
        title:
          'Hampshire Chronicle, "Hampshire police, fire service and county council to share services to cut costs"',
        date: '2013',
        url: 'http://www.hampshirechronicle.co.uk/news/10292207.Hampshire_police__fire_service_and_county_council_to_share_services_to_cut_costs',
      },
      { title: 'Joint Working in Hampshire, A Strategic Case', date: '2011-09' },
    ],
  },
  /** Investment as a share of the savings of the first two years, and the longest payback. */
  fiveSharedServices: {
    title: 'Five local shared services examined for the Local Government Association',
    cite: 'Local Government Association, August 2012',
    figures: { lowestInvestment: '0.18', highestInvestment: '0.59', longestPayback: '2' },
    sources: [
      {
        title: 'Government Computing, "LGA: local shared services shave £30m off costs"',
        date: '2012-08-14',
        url: 'http://procurement.governmentcomputing.com/news/2012/aug/14/lga-council-shared-services',
      },
    ],
  },
  /** Cost of transition over five years, and the yearly efficiencies of year 5, of the single service. */
  scottishPolice: {
    title: 'Scottish police reform, outline business case, single service',
    cite: 'Scottish Government, September 2011',
    figures: { transition: '161000', yearlySaving: '151000' },
    sources: [
      {
        title: 'Scottish Government, Police Reform Programme, outline business case, table 8.1',
        date: '2011-09',
        url: 'https://www2.gov.scot/Publications/2011/09/15112608/9',
      },
    ],
  },
  /** Savings of 2008 to 2011 and their targets. */
  procurementLincolnshire: {
    title: 'Procurement Lincolnshire, 2008 to 2011',
    cite: 'Local Government Association, August 2012',
    figures: { procurementSaving: '9000', processSaving: '1500', procurementTarget: '4000', processTarget: '660' },
    sources: [
      {
        title: 'Local Government Association, "Services shared: costs spared?", appendix 4',
        date: '2012-08',
        url: 'https://docslib.org/doc/5625020/services-shared-costs-spared-an-analysis-of-the-financial-and-non-financial-benefits-of-local-authority-shared-services',
      },
    ],
  },
  /** Three years in; most of the saving was planned for the later years of the contract. */
  southwestOne: {
    title: 'Southwest One, Somerset County Council',
    cite: 'Computing, on a council review of 2010',
    figures: { projected: '190000', reached: '6000' },
    sources: [
      {
        title: 'Computing, "Savings from Somerset shared services falling well short of target"',
        date: '2011',
        url: 'https://www.computing.co.uk/news/2076695/savings-somerset-shared-services-falling-short-target',
      },
    ],
  },
  /** The procurement target as first set and as revised, and the forecast to the end of the contract. */
  tauntonDeane: {
    title: 'Southwest One, Taunton Deane Borough Council, procurement',
    cite: 'Taunton Deane, March 2015',
    figures: { target: '10000', revisedTarget: '5000', forecast: '3049' },
    sources: [
      {
        title:
          'Taunton Deane Borough Council, Corporate Scrutiny Committee, questions and answers, as reported by Unite',
        date: '2015-03-26',
        url: 'https://unitesomersetcounty.wordpress.com/2015/03/31/corporate-scrutiny-committee-taunton-deane-26032015/',
      },
    ],
  },
  /** The target when governance was joined, and what was profiled since: planned and delivered savings together. */
  essex: {
    title: 'Essex Police and Essex County Fire and Rescue Service',
    cite: 'Essex Police, Fire and Crime Commissioner',
    figures: { target: '15300', profiled: '18000' },
    sources: [
      {
        title: 'Roger Hirst, "Emergency service collaboration"',
        date: 'undated',
        url: 'https://hirst4essex.uk/news/emergency-service-collaboration',
      },
    ],
  },
  centralCentres: {
    title: 'Five shared service centres of central government',
    cite: 'National Audit Office, 2012',
    figures: { budget: '900000', cost: '1400000' },
    sources: [
      {
        title: 'Civil Service World, "NAO: shared services plans failed", on HC 1790, session 2010-12',
        date: '2012-03',
        url: 'https://civilserviceworld.com/news/article/nao-shared-services-plans-failed-17380',
      },
    ],
  },
  nextGeneration: {
    title: 'Next Generation Shared Services, central government',
    cite: 'National Audit Office, 2016',
    figures: { savingToDate: '90000', costToDate: '94000', forecastSaving: '484000', forecastCost: '159000' },
    sources: [
      {
        title: 'National Audit Office, press release on shared service centres',
        date: '2016-05-20',
        url: 'https://www.nao.org.uk/press-releases/shared-service-centres/',
      },
    ],
  },
  /** The plan for 2015/16; and what the leader of one partner said it had from it. Another source named £13m a year. */
  triBorough: {
    title: 'Tri-borough: Hammersmith & Fulham, Kensington and Chelsea, Westminster',
    cite: 'Public Finance, March 2017',
    figures: { saving: '43000', sharedServices: '300000', claimedByOne: '200', allSavingsOfOne: '31000' },
    sources: [
      {
        title: 'Public Finance, "Councils to end ‘tri-borough’ partnership"',
        date: '2017-03-29',
        url: 'https://www.publicfinance.co.uk/news/2017/03/councils-end-tri-borough-partnership',
      },
      {
        title: 'Hammersmith & Fulham Council, "Tri borough proposals for combined services"',
        date: 'undated',
        url: 'http://www.lbhf.gov.uk/Directory/News/Tri_borough_proposals_for_combined_services.asp',
      },
    ],
  },
  /** Forecast for 27 county areas together, one council each in place of two tiers. */
  countyReorganisation: {
    title: 'Reorganisation of 27 county areas',
    cite: 'EY for the County Councils Network, 2016',
    figures: { payback: 'just over two years' },
    sources: [
      {
        title:
          'Public Finance, "Local government reorganisation: the financial case for maintaining county boundaries"',
        date: '2016-11',
        url: 'https://www.publicfinance.co.uk/opinion/2016/11/local-government-reorganisation-financial-case-maintaining-county-boundaries',
      },
    ],
  },
  /** Yearly saving in the medium term, and the yearly budget of the three bodies together. */
  westMercia: {
    title: 'West Mercia police with two fire authorities',
    cite: 'West Mercia business case, June 2017',
    figures: { saving: '4000', budget: '260000' },
    sources: [
      {
        title: 'Hereford & Worcester Fire and Rescue Service, "Have your say on the PCC business case"',
        date: '2017-06-12',
        url: 'http://www.hwfire.org.uk/news/12-06-2017-have-your-say-on-the-pcc-business-case',
      },
    ],
  },
  /** Support services that the county council sold to the fire service and would lose by a merger, a year. */
  dorset: {
    title: 'Dorset and Wiltshire fire merger, seen from Dorset County Council',
    cite: 'Dorset County Council, October 2014',
    figures: { soldServices: '225' },
    sources: [
      {
        title: 'Dorset County Council, Cabinet, 22 October 2014, item 16',
        date: '2014-10-22',
        url: 'https://docslib.org/doc/6762069/38-agenda-item-16-file',
      },
    ],
  },
} as const satisfies Readonly<Record<string, PublishedOutcome>>;
