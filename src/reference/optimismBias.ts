/** Names what optimism bias is added to: the length of the works, their capital cost, or a running cost. */
export type OptimismBiasMeasure = 'duration' | 'capex' | 'opex';

/**
 * Holds the bounds of optimism bias for one kind of project and measure, as decimal fractions of the estimate.
 *
 * The upper bound is where an early estimate starts; managing risk brings it down towards the lower bound.
 */
export interface OptimismBiasBound {
  readonly category: OptimismBiasCategory;
  readonly measure: OptimismBiasMeasure;
  readonly upper: string;
  readonly lower: string;
}

/** Names the kinds of project for which bounds are published. */
export type OptimismBiasCategory = keyof typeof optimismBiasCategories;

/** Gives the published name of every kind of project. */
export const optimismBiasCategories = {
  'non-standard-buildings': 'Non-standard buildings',
  'standard-buildings': 'Standard buildings',
  'non-standard-civil-engineering': 'Non-standard civil engineering',
  'standard-civil-engineering': 'Standard civil engineering',
  'equipment-development': 'Equipment and development',
  outsourcing: 'Outsourcing',
} as const;

/**
 * Holds the published table of optimism bias with its origin.
 *
 * The bounds are where an estimate starts, not its limits. Change of ICT counts as equipment and development, a shared or
 * outsourced operating contract as outsourcing.
 */
export const optimismBias = {
  published: '2002',
  source:
    'Mott MacDonald, "Review of Large Public Procurement in the UK" (2002), table 2, adopted by HM Treasury in its ' +
    'supplementary guidance on optimism bias',
  url: 'https://ppponline.affinitext.com/public/book?id=1343&toc_id=444193',
  bounds: [
    { category: 'non-standard-buildings', measure: 'duration', upper: '0.39', lower: '0.02' },
    { category: 'non-standard-buildings', measure: 'capex', upper: '0.51', lower: '0.04' },
    { category: 'standard-buildings', measure: 'duration', upper: '0.04', lower: '0.01' },
    { category: 'standard-buildings', measure: 'capex', upper: '0.24', lower: '0.02' },
    { category: 'non-standard-civil-engineering', measure: 'duration', upper: '0.25', lower: '0.03' },
    { category: 'non-standard-civil-engineering', measure: 'capex', upper: '0.66', lower: '0.06' },
    { category: 'standard-civil-engineering', measure: 'duration', upper: '0.2', lower: '0.01' },
    { category: 'standard-civil-engineering', measure: 'capex', upper: '0.44', lower: '0.03' },
    { category: 'equipment-development', measure: 'duration', upper: '0.54', lower: '0.1' },
    { category: 'equipment-development', measure: 'capex', upper: '2', lower: '0.1' },
    { category: 'outsourcing', measure: 'opex', upper: '0.41', lower: '0' },
  ] as const satisfies readonly OptimismBiasBound[],
} as const;
