/**
 * Holds what employers pay in national insurance: a rate of each week's pay above the secondary threshold.
 *
 * So the rate on the whole pay is lower. Example: of £28,000 in 2011/12, (28,000 − 52 × 136) × 13.8% is 10.3%. Employers
 * with a contracted-out pension scheme paid less until April 2016. Secondary Class 1 contributions; the rate of 2022 is
 * that of the Health and Social Care Levy Act 2021, repealed in the same year.
 */
export const employerInsurance = {
  rates: [
    { from: '2011-04-06', rate: '0.138' },
    { from: '2022-04-06', rate: '0.1505' },
    { from: '2022-11-06', rate: '0.138' },
    { from: '2025-04-06', rate: '0.15' },
  ],
  weeklyThreshold: { year: '2011/12', pounds: '136' },
  source:
    'HM Revenue and Customs, National Insurance Manual, NIM01610 (2022/23); its yearly rates and thresholds as tabulated ' +
    'by firms of accountants (2011/12 and 2025/26)',
  url: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim01610',
} as const;

/**
 * Holds what employers pay into the Local Government Pension Scheme, as fractions of pay.
 *
 * Every body has its own rate from its fund's actuary, and the police and fire schemes for uniformed staff have theirs.
 * `average` is that of England and Wales; `low` and `high` are a working range for 2011/12 without a published source.
 */
export const employerPension = {
  average: '0.152',
  averageYear: '2005/06',
  low: '0.13',
  high: '0.2',
  rangeYear: '2011/12',
  source: 'House of Commons, written answers, 25 June 2007 (average); working range of this project (low and high)',
  url: 'https://hansard.parliament.uk/Commons/2007-06-25/debates/07062625000059/DepartmentsPensions',
} as const;
