import { Decimal } from '../../../src/engine/decimal';
import { bind } from '../../../src/lines/binding';
import { evaluate } from '../../../src/lines/evaluate';
import { lineOf } from '../../../src/lines/model';
import { assembleCase } from '../../../src/model/assembleCase';
import { jointWorking } from '../../../src/model/jointWorking';
import { ratioOf } from '../../../src/model/plausibility/wording';
import { outcomes } from '../../../src/reference/outcomeBands';
import { j01Expected } from '../../golden/j01';
import { j01Case } from '../../golden/j01Case';
import { percent, shown, table } from './figures';

const BODY = 'HCC';
const SERVICE = 'ICT';
const YEAR = '2013/14';
const BIASED = 'With optimism bias';

/** Works the golden case through, every figure from the exact evaluator. */
export function workedExample(): string {
  const assembled = assembleCase({ document: j01Case(j01Expected.baseline, j01Expected.staff), facts: [] });
  if (!assembled.ok) throw new Error('The golden case is refused.');
  const { members, figures } = assembled.value;
  const evaluation = evaluate(bind(jointWorking, members), figures);
  const of = (id: string, ...names: readonly string[]): Decimal =>
    evaluation.figure(lineOf(jointWorking, id), ...names);
  const money = (id: string, ...names: readonly string[]): string => shown(of(id, ...names));
  const bodies = members['organisation'] ?? [];
  const levers = members['lever'] ?? [];
  const years = members['year'] ?? [];
  const costs = members['costCategory'] ?? [];
  return [opening, baseline(), steps(), bodiesTable(), oneYear(), worth(), gap(), shares(), shapley(), checks()].join(
    '\n\n',
  );

  function baseline(): string {
    const rows = bodies.map(body => [body, money('netOfBody', body), shown(of('staffOfBody', body), 0)]);
    return `### Baseline

The net baseline of a body is what its services cost, net of external income. ${(members['service'] ?? []).length} services are in scope.

${table(['Body', 'Net, £k', 'Staff, FTE'], [...rows, ['All bodies', money('netOfAll'), shown(of('staffOfAll'), 0)]])}`;
  }

  function steps(): string {
    const rows = levers.map(lever => [
      capitalWords(lever),
      percent(of('leverRateUsed', BODY, SERVICE, lever)),
      money('leftForLever', BODY, SERVICE, lever),
      money('leverSaving', BODY, SERVICE, lever),
    ]);
    const factors = levers.map(lever => `(1 − ${percent(of('leverRateUsed', BODY, SERVICE, lever))})`).join(' × ');
    const additive = levers.reduce(
      (sum, lever) => sum.plus(of('withoutOverlap', BODY, SERVICE, lever)),
      new Decimal(0),
    );
    return `### The levers, step by step: ${SERVICE} of ${BODY}

The service costs £${money('netBaseline', BODY, SERVICE)}k. The levers apply one after the other, each to what the earlier ones left:

${table(
  ['Lever', 'Rate', 'Left for it, £k', 'Saves, £k'],
  [...rows, ['Together', '', '', money('savingByLevers', BODY, SERVICE)]],
)}

As one formula: ${shown(of('netBaseline', BODY, SERVICE), 0)} × (1 − ${factors}). If every lever worked on the whole, they would save £${shown(additive)}k: the difference would be counted twice.`;
  }

  function bodiesTable(): string {
    const rows = bodies.map(body => [
      body,
      money('leverSavingOfBody', body),
      money('addressableOfBody', body),
      money('procurementSaving', body),
      money('yearlySavingOfBody', body),
    ]);
    return `### The yearly saving at steady state

All services together, and ${percent(of('procurementRate', 'Generic'), 0)} of the procurement that joint buying can reach, £k:

${table(
  ['Body', 'In services', 'Addressable procurement', 'By procurement', 'Yearly saving'],
  [...rows, ['All bodies', '', '', '', money('yearlySaving')]],
)}

That is ${percent(of('savingShareOfBaseline'))} of the baseline. The real programme announced ${percent(ratioOf(outcomes.hampshire.figures.saving, outcomes.hampshire.figures.baseline))}, so the model adds a note.`;
  }

  function oneYear(): string {
    const rows = costs.map(cost => [
      capitalWords(cost),
      shown(of('costEstimate', cost, YEAR), 0),
      percent(of('costBiasUsed', cost), 0),
      shown(of('costOf', BIASED, cost, YEAR), 0),
    ]);
    return `### One year, with optimism bias: ${YEAR}

The phasing has reached ${percent(of('reachedByService', SERVICE, YEAR), 0)}: ${money('yearlySaving')} × ${percent(of('reachedByService', SERVICE, YEAR), 0)} = £${money('grossSaving', YEAR)}k. Optimism bias cuts it by ${percent(of('benefitBiasUsed'), 0)}: benefits of £${money('benefits', BIASED, YEAR)}k. The costs of the year, £k:

${table(
  ['Cost', 'Estimate', 'Optimism bias', 'Cost'],
  [...rows, ['Together', '', '', shown(of('costs', BIASED, YEAR), 0)]],
)}

Net benefit: ${money('benefits', BIASED, YEAR)} − ${money('costs', BIASED, YEAR)} = ${money('netBenefit', BIASED, YEAR)}, in £k. The year costs more than it brings.`;
  }

  function worth(): string {
    const rows = years.map(year => [
      year,
      money('benefits', BIASED, year),
      money('costs', BIASED, year),
      money('netBenefit', BIASED, year),
      shown(of('discountFactor', year), 4),
      money('discountedNet', BIASED, year),
    ]);
    return `### Net present social value, with optimism bias

Each year's net benefit times its discount factor, £k. The rate is ${percent(of('discountRateUsed', years[1] ?? ''))} in every year after year 0.

${table(
  ['Year', 'Benefits', 'Costs', 'Net benefit', 'Factor', 'Present value'],
  [...rows, ['Together', '', '', '', '', money('npsv', BIASED)]],
)}

The net present social value is £${money('npsv', BIASED)}k (as estimated, £${money('npsv', 'As estimated')}k). Each pound of present cost brings £${shown(of('benefitCostRatio', BIASED), 2)}. The costs are recovered ${shown(of('payback', BIASED), 1)} years after the first flow. The benefits could fall by ${percent(of('benefitsCanFall', BIASED))}, or the costs rise by ${percent(of('costsCanRise', BIASED))}, before the programme is worth nothing.`;
  }

  function gap(): string {
    const last = '2014/15';
    return `### The funding gap

By ${last} the cumulative gap of the bodies is £${shown(of('gapOfAll', last), 0)}k a year. The net cash of that year is £${money('netCash', last)}k: ${money('netCash', last)} ÷ ${shown(of('gapOfAll', last), 0)} = ${percent(of('gapClosed', last), 2)} of it. The gaps of the four years are not added: each one holds those before it.`;
  }

  function shares(): string {
    const basis = 'Blended key';
    const rows = bodies.map(body => [
      body,
      percent(of('key', basis, body)),
      shown(of('shareInProportion', basis, body), 4),
      shown(of('shareWholeSteps', basis, body), 0),
      shown(of('shareRemainder', basis, body), 4),
      shown(of('shareTurn', basis, body), 0),
      shown(of('share', basis, body), 0),
    ]);
    const weights = ['investmentWeight', 'useWeight', 'driverWeight'].map(id => percent(of(id), 0));
    const [own = ''] = bodies;
    const parts = ['investmentShare', 'useShare', 'driverShare'].map(id => percent(of(id, own), 0));
    const blend = weights.map((weight, at) => `${weight} × ${parts[at] ?? ''}`).join(' + ');
    return `### Shares to the pound, by largest remainder

The yearly saving to share is £${shown(of('savingToShare'), 0)}. The blended key weighs investment, service use and cost drivers; for ${own}: ${blend} = ${percent(of('blendedKey', own))}. Each body first receives its whole pounds; the pounds left over go one each to the largest remainders:

${table(['Body', 'Key', 'In proportion, £', 'Whole pounds', 'Remainder', 'Turn', 'Share, £'], rows)}

The shares add to £${shown(of('shareTotal', basis), 0)}, exactly. The saving arises in other places than it is shared to, so the bodies settle the difference: ${bodies.map(body => `${body} ${settles(of('transfer', body))}`).join(', ')}.`;
  }

  function settles(transfer: Decimal): string {
    return `${transfer.isNegative() ? 'pays' : 'receives'} £${shown(transfer.abs(), 0)}`;
  }

  function shapley(): string {
    const rate = of('absorptionRate');
    const worthOf = (group: readonly string[]): Decimal => {
      const baselines = group.map(body => of('netOfBody', body));
      if (baselines.length < 2) return new Decimal(0);
      return Decimal.sum(...baselines)
        .minus(Decimal.max(...baselines))
        .times(rate);
    };
    const orders = permutations(bodies);
    const added = orders.map(order =>
      bodies.map(body => {
        const before = order.slice(0, order.indexOf(body));
        return worthOf([...before, body]).minus(worthOf(before));
      }),
    );
    const average = bodies.map((_, at) =>
      Decimal.sum(...added.map(row => row[at] ?? new Decimal(NaN))).dividedBy(orders.length),
    );
    for (const [at, body] of bodies.entries()) {
      if (average[at]?.minus(of('shapleyValue', body)).abs().lessThan('1e-9') !== true)
        throw new Error(`The Shapley value of ${body} by hand is not that of the model.`);
    }
    const groups = groupsOf(bodies);
    const rows = orders.map((order, at) => [order.join(', '), ...(added[at] ?? []).map(each => shown(each))]);
    return `### The Shapley value by hand

What could each group of bodies save by itself? Here, the largest of a group absorbs the others: a group saves a part of all its baselines but the largest. The part is set so that all three together save the whole: ${money('yearlySaving')} ÷ (${money('netOfAll')} − ${shown(Decimal.max(...bodies.map(body => of('netOfBody', body))))}) = ${percent(rate, 2)}. A body alone saves nothing; the groups, £k: ${groups.map(group => `${group.join(' and ')} ${shown(worthOf(group))}`).join('; ')}.

The three may join in six orders. In each, a body adds what the group saves with it less what it saved without it:

${table(['Order of joining', ...bodies], [...rows, ['Average: the Shapley value', ...average.map(each => shown(each))]])}

The nucleolus gives ${bodies.map(body => `${body} ${money('nucleolusValue', body)}`).join(', ')}. Both are in the core: no group would save more by itself than it is given. So is the blended key above (${of('inCore', 'Blended key').equals(1) ? 'in the core' : 'not in the core'}; ${worstGroup()}).`;
  }

  function worstGroup(): string {
    const shortfall = of('coreShortfall', 'Blended key');
    const group = bodies.filter(body => of('inWorstGroup', 'Blended key', body).equals(1)).join(' and ');
    return `the group with the least to lose by leaving is ${group}, which is given £${shown(shortfall.negated(), 0)} more than it would save by itself`;
  }

  function checks(): string {
    const names = jointWorking.dimensions.find(({ name }) => name === 'check')?.members ?? [];
    if (!of('failedChecks').isZero()) throw new Error('A check of the golden case fails.');
    return `### Checks

All ${names.length} checks hold.`;
  }
}

const opening = `## A worked example

The golden case of the tests: the three Hampshire bodies (HCC the county council, HC the constabulary, HFRA the fire
authority) with the control totals of their strategic case of September 2011. The split by service, the rates, costs and
keys are made up for illustration. Money in £k.`;

function capitalWords(name: string): string {
  const spaced = name.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
  const isInitials = spaced.startsWith('ict');
  return (isInitials ? 'ICT' : spaced.charAt(0).toUpperCase()) + spaced.slice(isInitials ? 3 : 1);
}

function permutations(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length < 2) return [names];
  return names.flatMap(name => permutations(names.filter(other => other !== name)).map(rest => [name, ...rest]));
}

function groupsOf(names: readonly string[]): readonly (readonly string[])[] {
  const all = Array.from({ length: 2 ** names.length }, (_, number) =>
    names.filter((_name, at) => Math.floor(number / 2 ** at) % 2 === 1),
  );
  return all.filter(group => group.length > 1);
}
