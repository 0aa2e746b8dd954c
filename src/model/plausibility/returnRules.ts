import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { outcomes } from '../../reference/outcomeBands';
import type { PlausibilityFacts } from './plausibilityFacts';
import { note, warning } from './remark';
import { inPounds, inYears, ratioOf } from './wording';

const { countyReorganisation, fiveSharedServices, nextGeneration } = outcomes;

/**
 * Judges what the plan returns: `payback-long` beyond the longest published payback, the note `ratio-above-outcome`
 * beyond a published forecast of benefits to costs, `rate-none` and `rate-ambiguous` when no one rate of return exists.
 */
export function judgeReturn(facts: PlausibilityFacts): readonly Issue[] {
  return [...judgePayback(facts), ...judgeRatio(facts), ...judgeRate(facts)];
}

function judgePayback({ payback }: PlausibilityFacts): readonly Issue[] {
  const longest = new Decimal(fiveSharedServices.figures.longestPayback);
  if (!payback.greaterThan(longest)) return [];
  const planned = payback.isFinite()
    ? `The plan pays back after ${inYears(payback)}`
    : `The plan pays back ${inYears(payback)}`;
  return [
    warning(
      'payback-long',
      'Payback',
      `${planned}; five shared services took less than ${longest.toFixed()} (${fiveSharedServices.cite}), and county ` +
        `reorganisation was to take ${countyReorganisation.figures.payback} (${countyReorganisation.cite}).`,
      'See which costs could fall or come later and which services could start first.',
    ),
  ];
}

function judgeRatio({ benefitCostRatio }: PlausibilityFacts): readonly Issue[] {
  const { savingToDate, costToDate, forecastSaving, forecastCost } = nextGeneration.figures;
  const forecast = ratioOf(forecastSaving, forecastCost);
  if (!benefitCostRatio.greaterThan(forecast)) return [];
  return [
    note(
      'ratio-above-outcome',
      'Benefit-cost ratio',
      `The plan returns £${benefitCostRatio.toFixed(1)} for each pound of cost. Central government forecast ` +
        `£${forecast.toFixed(1)} for its shared services and had ${inPounds(new Decimal(savingToDate))} for ` +
        `${inPounds(new Decimal(costToDate))} after two and a half years (${nextGeneration.cite}).`,
      'Check that every running cost of the shared service is entered.',
    ),
  ];
}

function judgeRate({ turns }: PlausibilityFacts): readonly Issue[] {
  const line = 'Internal rate of return';
  if (turns === 0) {
    return [
      warning(
        'rate-none',
        line,
        'The net benefit never turns from costs to gains or back, so there is no internal rate of return.',
        'Judge by the net present social value.',
      ),
    ];
  }
  if (turns === null || turns === 1) return [];
  return [
    warning(
      'rate-ambiguous',
      line,
      `The net benefit turns ${turns} times between costs and gains, so there may be several internal rates of return.`,
      'Judge by the net present social value or the modified internal rate of return.',
    ),
  ];
}
