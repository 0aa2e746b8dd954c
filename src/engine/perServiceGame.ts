import { fail, succeed, type Issue, type Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import { grandCoalition, mostPlayers } from './coalition';
import { Decimal } from './decimal';
import { mostDecimalPlaces } from './mostDecimalPlaces';
import { reject } from './reject';
import { savingsGame, type SavingsGame } from './savingsGame';
import { fromScaledInteger } from './scaledInteger';
import { serviceWorths } from './serviceWorths';

/** Digits kept beyond those of the savings while services are added: more than a Decimal shows. */
const guardPlaces = 40;

/**
 * Makes a savings game service by service: in each, the largest body of a coalition absorbs the rest.
 *
 * v(S) is the sum over the services of ρ × (baselines of S in the service − the largest of them), each ρ such that all
 * bodies together save the service's saving. `baselines[body][service]` are in one unit; `savings[service]` and the
 * worth in one.
 *
 * A service that only one body has leaves nothing to absorb. Its saving is not made by joining, so it belongs to that
 * body: every coalition with the body has it, the body alone too. A saving in a service that nobody has is an issue; a
 * saving of zero is passed over.
 *
 * Issues: `player-count` (2 to 20 bodies), `services-count` when a body has not one baseline for each saving,
 * `baseline-negative`, `service-without-baseline`, `number-not-finite`.
 *
 * Source: method, section 2.7, the generator "per service".
 *
 * @example Of two services with baselines 60 and 30, 5 and 0, that save 6 and 1, both bodies save 7 and the first alone 1.
 */
export function perServiceGame(
  baselines: readonly (readonly Decimal[])[],
  savings: readonly Decimal[],
): Result<SavingsGame> {
  const checked = check(baselines, savings);
  if (!checked.ok) {
    return checked;
  }
  const places = mostDecimalPlaces(savings) + guardPlaces;
  let worth = Array<bigint>(grandCoalition(baselines.length) + 1).fill(0n);
  for (const [service, saving] of savings.entries()) {
    const column = baselines.map(row => row[service] ?? new Decimal(0));
    const ofService = serviceWorths(column, saving, places);
    worth = worth.map((sum, coalition) => sum + (ofService[coalition] ?? 0n));
  }
  return savingsGame(worth.map(sum => fromScaledInteger(sum, places).toSignificantDigits(Decimal.precision)));
}

function check(baselines: readonly (readonly Decimal[])[], savings: readonly Decimal[]): Result<null> {
  if (baselines.length < 2 || baselines.length > mostPlayers) {
    return reject(
      'player-count',
      `Savings are shared between 2 and ${mostPlayers} bodies; there are ${baselines.length}.`,
      'Add or group bodies.',
    );
  }
  if (baselines.some(row => row.length !== savings.length)) {
    return reject(
      'services-count',
      `A body has not one baseline for each of the ${savings.length} services that save.`,
      'Give every body a baseline in every service, zero where it has none.',
    );
  }
  const finite = checkFinite('The baselines and the savings of the services', [...baselines.flat(), ...savings]);
  if (!finite.ok) {
    return finite;
  }
  if (baselines.flat().some(baseline => baseline.lessThan(0))) {
    return reject('baseline-negative', 'A baseline is below zero.', 'Give baselines of zero or more.');
  }
  const nobodys = savings.flatMap((saving, service): Issue[] =>
    saving.isZero() || baselines.some(row => row[service]?.greaterThan(0) === true)
      ? []
      : [
          {
            code: 'service-without-baseline',
            severity: 'error',
            message: `Service ${service + 1} saves ${saving.toString()}, but no body has a baseline in it.`,
            remedy: 'Give the baseline of the service, or take its saving out.',
            place: {},
          },
        ],
  );
  return nobodys.length > 0 ? fail(...nobodys) : succeed(null);
}
