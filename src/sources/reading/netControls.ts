import { Decimal } from '../../engine/decimal';
import { headingText } from '../tables/sheetTable';
import type { Control } from './checkTotals';
import type { ServiceEntry, ServiceMeasure } from './serviceEntries';
import { placeOf } from './tableFigure';

/**
 * Holds the net expenditure that a table states against gross expenditure less external income.
 *
 * A source's net may count internal recharges and the capital charges that `capitalOf` finds, which the model leaves
 * out: it is then held against the sum with them.
 * One control stands for all services when all agree, else one for each that does not.
 */
export function netControls(
  entries: readonly ServiceEntry[],
  capitalOf: (net: ServiceEntry) => Decimal,
): readonly Control[] {
  const checks = entries
    .filter(entry => entry.measure === 'net')
    .map(net => checkNet(net, entries, capitalOf(net)))
    .filter(check => check !== null);
  const wrong = checks.filter(check => !check.difference.isZero());
  const [first] = checks;
  if (first === undefined || wrong.length > 0) return wrong;
  const stated = checks.reduce((sum, check) => sum.plus(check.stated), new Decimal(0));
  const label = `${first.label.replace(/:.*$/s, '')}: gross expenditure less income, all services`;
  return [{ ...first, label, stated, computed: stated }];
}

function checkNet(net: ServiceEntry, entries: readonly ServiceEntry[], capital: Decimal): Control | null {
  const [figure] = net.figures;
  const same = entries.filter(
    entry => entry.service === net.service && entry.body.code === net.body.code && entry.year === net.year,
  );
  if (figure === undefined || !same.some(entry => entry.measure === 'grossExpenditure')) return null;
  const total = (measure: ServiceMeasure): Decimal =>
    same.filter(entry => entry.measure === measure).reduce((sum, entry) => sum.plus(entry.value), new Decimal(0));
  const bare = total('grossExpenditure').minus(total('externalIncome'));
  const recharges = total('internalRecharge');
  const sums = [bare, bare.plus(recharges), bare.minus(recharges)];
  const choices = [...sums, ...sums.map(sum => sum.plus(capital))];
  const computed = choices.find(sum => sum.equals(net.value)) ?? bare;
  const { column, sense } = figure.context;
  const heading = sense.services === 'across' ? '' : headingText(column);
  return {
    label: `${heading === '' ? 'Net' : heading}: gross expenditure less income of ${net.service}`,
    measure: 'net',
    isWhole: false,
    stated: net.value,
    computed,
    difference: net.value.minus(computed),
    place: placeOf(figure.context),
  };
}
