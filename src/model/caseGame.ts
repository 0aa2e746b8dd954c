import { absorptionGame } from '../engine/absorptionGame';
import { grandCoalition, membersOf, mostPlayers } from '../engine/coalition';
import { Decimal } from '../engine/decimal';
import { perServiceGame } from '../engine/perServiceGame';
import { powerLawGame } from '../engine/powerLawGame';
import { savingsGame, type SavingsGame } from '../engine/savingsGame';
import { sumOf } from '../engine/sumOf';
import { fail, type Result } from '../issue/issue';

const ZERO = new Decimal(0);

/** What the model's game lines read, in the order of `GAME_LINES`: lists in the order of the bodies and services. */
export interface GameFigures {
  readonly kind: number;
  readonly baselines: readonly Decimal[];
  readonly saving: Decimal;
  readonly exponent: Decimal;
  readonly baselinesByService: readonly (readonly Decimal[])[];
  readonly savingsByService: readonly Decimal[];
  readonly addressable: readonly Decimal[];
  readonly procurementSaving: Decimal;
  readonly alone: readonly Decimal[];
  readonly entered: readonly Decimal[];
  readonly seed: number;
}

/** Reads the figures of the game lines. */
export function gameFigures(figures: readonly (readonly Decimal[])[]): GameFigures {
  const [kind, baselines = [], saving, exponent, byService = [], savings = [], addressable = [], procurement = []] =
    figures;
  const [alone = [], entered = [], seed] = figures.slice(8);
  const services = baselines.length === 0 ? 0 : byService.length / baselines.length;
  return {
    kind: kind?.[0]?.toNumber() ?? 0,
    baselines,
    saving: saving?.[0] ?? ZERO,
    exponent: exponent?.[0] ?? ZERO,
    baselinesByService: baselines.map((_, body) => byService.slice(body * services, (body + 1) * services)),
    savingsByService: Array.from({ length: services }, (_, service) =>
      sumOf(baselines.map((_, body) => savings[body * services + service] ?? ZERO)),
    ),
    addressable,
    procurementSaving: sumOf(procurement),
    alone,
    entered,
    seed: seed?.[0]?.toNumber() ?? 0,
  };
}

/**
 * Makes the game of a case by the rule it chooses: absorption, power law, absorption service by service with procurement
 * as a further service, or entered worths scaled so that all bodies together save what the model says.
 *
 * Entered worths stand in the order of `coalitionsOfTwo`; single bodies are worth their saving alone. Issues: those of
 * the games, and `game-incomplete` when a group's saving is missing.
 */
export function caseGame(figures: GameFigures): Result<SavingsGame> {
  switch (figures.kind) {
    case 1:
      return powerLawGame(figures.baselines, figures.exponent, figures.saving);
    case 2:
      return perServiceGame(
        figures.baselinesByService.map((row, body) => [...row, figures.addressable[body] ?? ZERO]),
        [...figures.savingsByService, figures.procurementSaving],
      );
    case 3:
      return enteredCase(figures);
    default:
      return absorptionGame(figures.baselines, figures.saving);
  }
}

/** Lists the coalitions of two bodies or more, in the order of their numbers: how entered worths are listed. */
export function coalitionsOfTwo(bodyCount: number): readonly number[] {
  return Array.from({ length: grandCoalition(bodyCount) }, (_, index) => index + 1).filter(
    number => membersOf(number).length > 1,
  );
}

function enteredCase({ baselines, saving, alone, entered }: GameFigures): Result<SavingsGame> {
  const coalitions = baselines.length > mostPlayers ? [] : coalitionsOfTwo(baselines.length);
  const whole = entered.at(-1);
  if (
    coalitions.length !== entered.length ||
    whole === undefined ||
    entered.some(each => each.isNaN()) ||
    whole.isZero()
  ) {
    return fail({
      code: 'game-incomplete',
      severity: 'error',
      message: 'The saving of every group of bodies is needed, and that of all together must not be nothing.',
      remedy: 'Enter a saving for each group of two bodies and more, or choose another rule for the worth of a group.',
      place: { input: 'coalitionSaving' },
    });
  }
  const scale = saving.dividedBy(whole);
  const worth = Array.from({ length: grandCoalition(baselines.length) + 1 }, () => ZERO);
  alone.forEach((own, body) => (worth[2 ** body] = own.times(scale)));
  coalitions.forEach((coalition, index) => (worth[coalition] = (entered[index] ?? ZERO).times(scale)));
  worth[worth.length - 1] = saving;
  return savingsGame(worth);
}
