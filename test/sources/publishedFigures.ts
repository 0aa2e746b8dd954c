/**
 * Figures published in Joint Working in Hampshire, A Strategic Case (September 2011), in £'000 and FTE.
 *
 * `size` is the size of each body 2011/12; `inScope` its net budget and staff of the services in scope; `procured` its
 * spend with suppliers 2010/11 (generic, specialist, schools, already placed jointly), where schools spend is
 * "approximately £80m"; `gap` the cumulative shortfall 2011/12 to 2014/15, where the case prints (1,500).
 */
export const published = {
  HCC: {
    file: 'hampshire-county-council.xlsx',
    size: { gross: 1_913_237, net: 715_585, staff: 28_020 },
    inScope: { net: 59_800, staff: 1_051 },
    procured: { generic: 200_000, specialist: 324_000, schools: 80_000, joint: 4_500 },
    gap: [55_000, 100_000, 110_000, 120_000],
  },
  HC: {
    file: 'hampshire-constabulary.xlsx',
    size: { gross: 338_825, net: 314_096, staff: 6_520 },
    inScope: { net: 21_700, staff: 345 },
    procured: { generic: 20_000, specialist: 10_000, schools: 0, joint: 0 },
    gap: [20_000, 36_500, 36_500, 50_000],
  },
  HFRA: {
    file: 'hampshire-fire-and-rescue.xlsx',
    size: { gross: 70_651, net: 68_674, staff: 1_807 },
    inScope: { net: 5_700, staff: 63 },
    procured: { generic: 6_000, specialist: 4_000, schools: 0, joint: 1_700 },
    gap: [0, -1_500, 2_500, 6_500],
  },
} as const;

/** The short codes of the three bodies. */
export const bodyCodes = ['HCC', 'HC', 'HFRA'] as const;

/** The years of the funding gap. */
export const gapYears = ['2011/12', '2012/13', '2013/14', '2014/15'] as const;
