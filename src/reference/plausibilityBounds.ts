/** States a bound beyond which a figure wants an explanation, and why it lies there. Fractions, or £k. */
export interface PlausibilityBound {
  readonly bound: string;
  readonly reason: string;
}

/** Lists the bounds that are a judgement of this project; those that are published stand among the outcomes. */
export const plausibilityBounds = {
  /** Yearly saving against the net baseline. */
  savingShare: {
    bound: '0.2',
    reason: 'Set for this project: more than four times the share that joint working in Hampshire announced',
  },
  /** One body's part of what all bodies gain. */
  smallestPart: {
    bound: '0.01',
    reason: 'The leader of one Tri-borough partner put its part at less than 1% (Public Finance, 29 March 2017)',
  },
  /** How far two amounts may lie apart and still be the same. */
  smallestDifference: { bound: '0.0005', reason: 'Half a pound' },
} as const satisfies Readonly<Record<string, PlausibilityBound>>;
