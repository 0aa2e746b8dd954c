import type { Issue } from '../../issue/issue';
import { judgeBodies } from './bodyRules';
import { judgeCore } from './coreRules';
import { judgeCost } from './costRules';
import { judgeDelivery } from './deliveryRules';
import { judgeDoubleCount } from './doubleCountRules';
import { judgeGap } from './gapRules';
import { judgeHosts } from './hostRules';
import type { PlausibilityFacts } from './plausibilityFacts';
import { judgeReturn } from './returnRules';
import { judgeSaving } from './savingRules';

/**
 * Judges a plan by published outcomes and by the rules of the field, and says what wants an explanation.
 *
 * Nothing here stops a run: a warning asks for a check or a reason, a note sets a figure beside a published one. Each
 * names the line in words, the figure, the evidence with its source, and what to do. Source: method, sections 0 and 7.
 */
export function assessPlausibility(facts: PlausibilityFacts): readonly Issue[] {
  return [
    judgeSaving,
    judgeGap,
    judgeDoubleCount,
    judgeCost,
    judgeReturn,
    judgeDelivery,
    judgeBodies,
    judgeHosts,
    judgeCore,
  ].flatMap(judge => judge(facts));
}
