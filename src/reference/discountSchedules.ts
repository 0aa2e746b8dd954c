/** States a yearly discount rate, as a decimal fraction, from a year on until the next band starts. Year 0 is the base. */
export interface DiscountScheduleBand {
  readonly firstYear: number;
  readonly rate: string;
}

/** Holds one published schedule of discount rates, real, with its origin. `effectiveFrom` is a year and month. */
export interface DiscountSchedule {
  readonly title: string;
  readonly use: string;
  readonly bands: readonly DiscountScheduleBand[];
  readonly effectiveFrom: string;
  readonly source: string;
  readonly url: string;
}

/** Names the schedules a user may choose. */
export type DiscountScheduleName = 'standard' | 'health' | 'low';

const origin = {
  effectiveFrom: '2026-02',
  source:
    'HM Treasury, Green Book supplementary guidance on discounting, February 2026, as tabulated by the Department for ' +
    'Transport in "Forthcoming change: Green Book updates", 16 April 2026',
  url: 'https://www.gov.uk/government/publications/tag-forthcoming-changes/forthcoming-change-green-book-updates',
} as const;

/**
 * Lists the Green Book's declining schedules of real discount rates.
 *
 * The rates of a band hold for its own years only, so factors are chained from year to year. The Treasury had the rates
 * under review when this edition was taken down; a new edition replaces these entries and their date.
 */
export const discountSchedules: Readonly<Record<DiscountScheduleName, DiscountSchedule>> = {
  standard: {
    title: 'Green Book standard',
    use: 'Costs and benefits in general',
    bands: [
      { firstYear: 0, rate: '0.035' },
      { firstYear: 31, rate: '0.03' },
      { firstYear: 76, rate: '0.025' },
      { firstYear: 126, rate: '0.02' },
      { firstYear: 201, rate: '0.015' },
      { firstYear: 301, rate: '0.01' },
    ],
    ...origin,
  },
  health: {
    title: 'Green Book health',
    use: 'Risks to health and life',
    bands: [
      { firstYear: 0, rate: '0.015' },
      { firstYear: 31, rate: '0.0129' },
      { firstYear: 76, rate: '0.0107' },
      { firstYear: 126, rate: '0.0086' },
      { firstYear: 201, rate: '0.0064' },
      { firstYear: 301, rate: '0.0043' },
    ],
    ...origin,
  },
  low: {
    title: 'Green Book low-rate sensitivity',
    use: 'Sensitivity test for horizons over 50 years',
    bands: [
      { firstYear: 0, rate: '0.03' },
      { firstYear: 31, rate: '0.0257' },
      { firstYear: 76, rate: '0.0214' },
      { firstYear: 126, rate: '0.0171' },
      { firstYear: 201, rate: '0.0129' },
      { firstYear: 301, rate: '0.0086' },
    ],
    ...origin,
  },
};
