import { Decimal } from '../engine/decimal';
import type { Line } from '../lines/line';
import { discountSchedules } from '../reference/discountSchedules';
import { findFinancialYear, firstCalendarYear } from '../reference/financialYear';
import { employerInsurance, employerPension } from '../reference/payOnCosts';
import { startingAssumptions } from '../reference/startingAssumptions';
import type { Spread } from './jointCase';
import { figureInSpread } from './spread';

/** The figure of a cell in a new model, and where it comes from. */
export interface StartingFigure {
  readonly value: Decimal;
  readonly origin: string;
}

const bands = discountSchedules.standard.bands;
const LAST_YEAR = 9999;

/** Figures that are published, with their source. */
const PUBLISHED: Readonly<Record<string, { readonly spread: Spread; readonly source: string }>> = {
  bandRate: {
    spread: bands.map((_, band) =>
      [discountSchedules.standard, discountSchedules.health, discountSchedules.low].map(
        schedule => schedule.bands[band]?.rate ?? null,
      ),
    ),
    source: discountSchedules.standard.source,
  },
  bandFrom: { spread: bands.map(band => band.firstYear), source: discountSchedules.standard.source },
  bandTo: {
    spread: bands.map((_, band) => (bands[band + 1]?.firstYear ?? LAST_YEAR + 1) - 1),
    source: discountSchedules.standard.source,
  },
  employerPension: { spread: employerPension.average, source: employerPension.source },
};

const INPUTS: Readonly<Record<string, Spread>> = startingAssumptions.inputs;
const MEMBERS: Readonly<Record<string, readonly string[]>> = startingAssumptions.members;

/**
 * Finds the starting figure of a cell: members by their names, so that one of another name has none; years by their
 * place, the last one lasting for every later year.
 */
export function startingFigure(
  line: Line,
  named: Readonly<Record<string, string>>,
  years: readonly string[],
): StartingFigure | undefined {
  const steps = line.per.map(dimension => {
    const list = dimension.members ?? MEMBERS[dimension.name] ?? [];
    const member = named[dimension.name] ?? '';
    const index = dimension.name === 'year' ? Math.min(years.indexOf(member), list.length - 1) : list.indexOf(member);
    return { member, index };
  });
  if (line.id === 'employerInsurance') return insuranceOf(years[0] ?? '');
  const published = PUBLISHED[line.id];
  const stated = figureInSpread(published?.spread, steps);
  if (published !== undefined && stated !== undefined) return { value: stated, origin: published.source };
  if (steps.some(step => step.index < 0)) return undefined;
  const value = figureInSpread(INPUTS[line.id], steps);
  return value === undefined ? undefined : { value, origin: startingAssumptions.source };
}

/** The rate in force when year 0 begins; the first one for earlier years and for years that are no financial years. */
function insuranceOf(yearZero: string): StartingFigure {
  const found = findFinancialYear(yearZero);
  const april = found === null ? '' : `${firstCalendarYear(found)}-04-06`;
  const rate = employerInsurance.rates.findLast(each => each.from <= april) ?? employerInsurance.rates[0];
  return {
    value: new Decimal(rate.rate),
    origin: `${employerInsurance.source}; the rate above the threshold, so the most it can be`,
  };
}
