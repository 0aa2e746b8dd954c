import type { PublishedCase } from './publishedCase';

export const h06 = {
  id: 'H06',
  source: 'A programme with a closed form of its net present value; derived',
  inputs: { base: { saving: 4000, cost: 9000, ramp: 0.4, rate: 0.035 } },
  expected: {
    baseNpv: 20827.367870162,
    bars: {
      'annual saving ±20%': [14861.894296129605, 26792.841444194404],
      'investment ±25%': [18577.367870162, 23077.367870162],
      'first-year ramp 0.2/0.6': [19681.01673011206, 21973.719010211942],
      'discount rate 6%/1.5%': [17108.20153424547, 24359.412089336758],
    },
    rankBySwing: ['annual saving ±20%', 'discount rate 6%/1.5%', 'investment ±25%', 'first-year ramp 0.2/0.6'],
    savingSwitchingValue: 1206.9452509757937,
    savingCanFallPct: 69.82636872560516,
  },
  tolerance: 1e-6,
} as const satisfies PublishedCase;
