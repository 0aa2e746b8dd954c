import { Decimal } from './decimal';

interface Bracket {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Enough halvings to use up the 34 digits of a number. */
const halvings = 112;

const scanFrom = new Decimal('0.01');
const scanTo = new Decimal(100);
const scanStep = new Decimal('1.02');

/** Counts how often flows turn from costs to benefits or back; zeros are passed over: −5, 0, 3, −1 turns twice. */
export function countTurns(flows: readonly Decimal[]): number {
  const signs = flows.map(signOf).filter(sign => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/**
 * Finds the yearly growths (1 + rate) that make flows worth nothing, lowest first.
 *
 * Flows that turn once have exactly one (Descartes' rule of signs), and its bracket is widened until it is caught. For
 * others the growths from 0.01 to 100 are scanned in steps of 2 %: two roots closer together than a step may be missed.
 */
export function rootsOfFlows(flows: readonly Decimal[]): readonly Decimal[] {
  const firstFlow = flows.findIndex(flow => !flow.isZero());
  const lastFlow = flows.findLastIndex(flow => !flow.isZero());
  const span = flows.slice(firstFlow, lastFlow + 1);
  switch (countTurns(span)) {
    case 0:
      return [];
    case 1:
      return [narrow(span, bracketOfOnlyRoot(span))];
    default:
      return scan(span).map(bracket => narrow(span, bracket));
  }
}

/** Returns the sign of the flows' worth at a growth: Σ flow × growth^(last − t) needs no division. */
function signAt(flows: readonly Decimal[], growth: Decimal): number {
  return signOf(flows.reduce((value, flow) => value.times(growth).plus(flow), new Decimal(0)));
}

function signOf(number: Decimal): number {
  return number.comparedTo(0);
}

function bracketOfOnlyRoot(flows: readonly Decimal[]): Bracket {
  // A large growth leaves the sign of the first flow standing, a small one that of the last.
  const signAbove = signOf(flows[0] ?? new Decimal(0));
  let high = new Decimal(1);
  while (signAt(flows, high) === -signAbove) {
    high = high.times(2);
  }
  let low = new Decimal(1);
  while (signAt(flows, low) === signAbove) {
    low = low.dividedBy(2);
  }
  return { low, high };
}

function scan(flows: readonly Decimal[]): readonly Bracket[] {
  const brackets: Bracket[] = [];
  for (let low = scanFrom; low.lessThan(scanTo); low = low.times(scanStep)) {
    const high = low.times(scanStep);
    const signLow = signAt(flows, low);
    if (signLow === 0) {
      brackets.push({ low, high: low });
    } else if (signAt(flows, high) === -signLow) {
      brackets.push({ low, high });
    }
  }
  return brackets;
}

function narrow(flows: readonly Decimal[], bracket: Bracket): Decimal {
  let { low, high } = bracket;
  const signLow = signAt(flows, low);
  for (let step = 0; step < halvings && signLow !== 0; step += 1) {
    const middle = low.plus(high).dividedBy(2);
    if (signAt(flows, middle) === signLow) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return signLow === 0 ? low : high;
}
