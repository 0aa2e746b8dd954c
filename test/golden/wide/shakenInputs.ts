import fc from 'fast-check';
import type { WideInputs } from '../wideCase';
import { wideBase } from '../wideCase';

type Table = number | null | readonly Table[];

/** Inputs that only fit together as they are: parts of a whole, curves, bands, conventions and what nothing computes with. */
const STEADY = [
  'statedNet',
  'internalRecharges',
  'capacityUsedNow',
  'capacityUsedAfter',
  'investmentWeight',
  'useWeight',
  'driverWeight',
  'poundsPerThousand',
  'monthsPerYear',
  'roundingStep',
  'places',
  'remainderPlaces',
  'tieWeight',
  'tolerance',
  'payerPart',
  'rangeLow',
  'rangeHigh',
  'phasing',
  'phasingOfPace',
  'paceStart',
  'paceYears',
  'paceMonths',
  'delayMonths',
  'programmeMonths',
  'durationBias',
  'durationContribution',
  'factorMitigated',
  'bandFrom',
  'bandTo',
  'sampleSeed',
];

const KEYS = ['Net baseline', 'Staff', 'Investment', 'Blended key', 'Shapley value', 'Nucleolus', 'Own budgets'];
const SHAPES = ['Table', 'Linear', 'Step', 'S-curve'];
const PACES = ['Standard', 'Priority', 'Quick win'];

/** A figure moved by up to a seventh, to a thousandth of itself; blanks and zeros stay. */
function shaken(table: Table, next: () => number): Table {
  if (table === null) return null;
  if (typeof table === 'number') return Number((table * (860 + next()) * 0.001).toPrecision(6));
  return table.map(entry => shaken(entry, next));
}

const of = (choices: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...choices);
const list = (choices: readonly string[], count: number): fc.Arbitrary<string[]> =>
  fc.array(of(choices), { minLength: count, maxLength: count });

/** What the shaken case chooses, each kind as often as any other. */
const choices = fc.record({
  leverOverlap: of(['Sequential', 'Additive']),
  includeSchools: of(['Left out', 'Included']),
  paceShape: list(SHAPES, 3),
  servicePace: list(PACES, 4),
  costRecurring: list(['One-off', 'Recurring'], 4),
  scheduleChosen: of(['Standard', 'Health', 'Low']),
  chargingMethod: of(['Direct', 'Step-down', 'Reciprocal']),
  gameKind: of(['Absorption', 'Scale', 'Per service', 'Entered']),
  keyChosen: list(KEYS, 3),
  delayMonths: fc.integer({ min: 0, max: 60 }),
});

/** The wide case with every amount and rate moved a little and every choice made anew. */
export const anyWideInputs: fc.Arbitrary<WideInputs> = fc
  .record({ chosen: choices, moves: fc.array(fc.integer({ min: 0, max: 280 }), { minLength: 97, maxLength: 97 }) })
  .map(({ chosen, moves }) => {
    let at = 0;
    const next = (): number => moves[(at += 1) % moves.length] ?? 0;
    const tables = Object.entries(wideBase).map(([id, table]) => {
      const isFigures = !STEADY.includes(id) && !(id in chosen) && id !== 'inScope' && id !== 'coalitionSaving';
      return [id, isFigures ? shaken(table as Table, next) : table];
    });
    return { ...(Object.fromEntries(tables) as WideInputs), ...chosen };
  });
