import { wideAssumptions } from './wide/wideAssumptions';
import { wideInputs } from './wide/wideInputs';

/** Who and what takes part in the wide case. */
export const wideMembers = {
  organisation: ['Ashby', 'Brook', 'Coldale'],
  service: ['Finance', 'HR', 'ICT', 'Legal'],
  lever: ['Management', 'Sites', 'Process'],
  year: ['2026/27', '2027/28', '2028/29', '2029/30', '2030/31', '2031/32', '2032/33', '2033/34'],
  costCategory: ['Programme team', 'ICT', 'ICT running cost', 'Training'],
  category: ['Generic', 'Specialist', 'Energy'],
  adjustment: ['Efficiency of last year', 'Transfer'],
  biasFactor: ['Client', 'Technology'],
};

/** All that the wide case gives: the inputs of the bodies and the assumptions, by the ids of the model's inputs. */
export type WideInputs = typeof wideInputs & typeof wideAssumptions;

/**
 * The wide case: three bodies, four services, three levers and eight years, made up so that every input of the model
 * matters and none has its starting value.
 */
export const wideBase: WideInputs = { ...wideInputs, ...wideAssumptions };

/** The wide case as a case document, with these inputs. */
export function wideCase(inputs: WideInputs = wideBase) {
  return { format: 'hjw-case/1', title: 'Wide case (made up)', members: wideMembers, inputs } as const;
}

/** Ways of running the wide case that together take every choice of the model. */
export const wideVariants: Readonly<Record<string, WideInputs>> = {
  'as it stands': wideBase,
  'sequential, tables, step-down and absorption': {
    ...wideBase,
    leverOverlap: 'Sequential',
    includeSchools: 'Left out',
    leverCap: 0.14,
    paceShape: ['Table', 'Table', 'Table'],
    delayMonths: 17,
    // A receipt before the costs: gain, cost and gain again, which no one rate of return describes.
    assetReceipt: [[900, 0, 0, 150, 0, 0, 20, 0], ...wideBase.assetReceipt.slice(1)],
    scheduleChosen: 'Standard',
    chargingMethod: 'Step-down',
    stepOrder: [null, null, null, null],
    gameKind: 'Absorption',
    keyChosen: ['Investment', 'Net baseline', 'Shapley value'],
    serviceKey: wideBase.serviceKey.map(row => row.map(() => null)),
  },
  'direct, low rates, a dear replacement and economies of scale': {
    ...wideBase,
    leverOverlap: 'Sequential',
    leverCap: 1,
    paceShape: ['Linear', 'S-curve', 'Table'],
    delayMonths: 0,
    paceMonths: [0, 6, 12],
    scheduleChosen: 'Low',
    discountRate: wideBase.discountRate.map(() => null),
    chargingMethod: 'Direct',
    practicalCapacity: [null, null, null, null],
    // Nothing happens in year 0, and the replacement turns the running total below nothing a second time.
    costEstimate: [
      [0, 200, 100, 40, 0, 0, 0, 0],
      [0, 400, 250, 0, 0, 4000, 0, 0],
      [0, 0, 30, 45, 45, 45, 45, 45],
      [0, 20, 60, 20, 0, 0, 0, 0],
    ],
    riskCost: [0, 40, 30, 20, 10, 5, 5, 5],
    usualRisk: [0, 4, 4, 4, 4, 2, 2, 2],
    gameKind: 'Scale',
    keyChosen: ['Equal gain', 'Stand-alone cost', 'Blended key'],
    payerPart: wideBase.payerPart.map(row => row.map(() => null)),
  },
  'entered game, late and dear': {
    ...wideBase,
    paceShape: ['Step', 'Step', 'S-curve'],
    delayMonths: 40,
    costMultiplier: 2.5,
    realisation: 0.5,
    gameKind: 'Entered',
    keyChosen: ['Separable costs', 'Proportional nucleolus', 'Per-capita nucleolus'],
  },
};
