/** Holds a published price index with its origin: the value of each financial year, where `base` is 100. */
export interface PriceIndex {
  readonly title: string;
  readonly asOf: string;
  readonly base: string;
  readonly values: Readonly<Record<string, string>>;
  readonly source: string;
  readonly url: string;
}

/**
 * Holds the points of the Treasury's deflator that are known here; other years are to be entered from the release.
 *
 * Read second-hand, as quoted from the release of March 2026. Example: £1,000 of 2020/21 are £1,175.09 of 2024/25.
 */
export const gdpDeflator: PriceIndex = {
  title: 'Deflator of gross domestic product at market prices',
  asOf: '2026-03',
  base: '2024/25',
  values: { '2020/21': '85.10', '2024/25': '100' },
  source: 'HM Treasury, GDP deflators at market prices, March 2026, as quoted in a public repository',
  url: 'https://www.gov.uk/government/collections/gdp-deflators-at-market-prices-and-money-gdp',
};
