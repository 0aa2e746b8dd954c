import { Decimal } from '../../engine/decimal';
import type { Body } from '../names/findBody';
import { headingText } from '../tables/sheetTable';
import type { TableReading } from './readTable';
import type { Control } from './checkTotals';
import { frontLineLeftOut, isOfFrontLine } from './frontLine';
import { netControls } from './netControls';
import { placeOf, type Ignored, type TableFigure } from './tableFigure';

/** What is counted of a service. Income is positive, recharges and net as the source signs them. */
export type ServiceMeasure = 'grossExpenditure' | 'externalIncome' | 'internalRecharge' | 'staff' | 'net';

/** One measure of one service of one body within one table, with the cells that were added up for it. */
export interface ServiceEntry {
  readonly body: Body;
  readonly service: string;
  readonly measure: ServiceMeasure;
  readonly year: string | null;
  readonly value: Decimal;
  readonly figures: readonly TableFigure[];
}

/** The services of one table, what of it was set aside, and its columns of totals held against their parts. */
export interface ServiceReading {
  readonly entries: readonly ServiceEntry[];
  readonly controls: readonly Control[];
  readonly ignored: readonly Ignored[];
}

interface Bucket {
  readonly body: Body;
  readonly service: string;
  readonly year: string | null;
  readonly figures: TableFigure[];
}

const zero = new Decimal(0);

/**
 * Adds a table's figures up to gross expenditure, external income, recharges, staff and net of each service.
 *
 * Where a table states both the whole of gross expenditure and its parts, the parts count if they add up to the whole
 * (with or without internal recharges), else the whole counts. Income is negative or positive as the table's own lines
 * of income are; an amount of which nothing says more is expenditure when positive and income when negative. Capital
 * charges are left out: they are accounting entries, not current expenditure; so are front-line services.
 */
export function serviceEntries(reading: TableReading, ownBody: Body): ServiceReading {
  const ignored: Ignored[] = [...frontLineLeftOut(reading.figures)];
  const controls: Control[] = [];
  const figures = reading.figures.filter(figure => !isOfFrontLine(figure));
  const buckets = fillBuckets(figures, ownBody, ignored);
  const incomeSign = signOfIncome(figures);
  const whole = figures.filter(figure => isWhole(figure, 'gross'));
  const parts = figures.filter(figure => isPart(figure, 'gross'));
  const takesParts = whole.length === 0 || partsAddUp(buckets);
  if (whole.length > 0 && parts.length > 0) controls.push(columnControl(whole, buckets, takesParts));
  if (!takesParts) ignored.push(...columnsOf(parts, 'it is part of the gross expenditure that another column states'));
  const capital = figures.filter(isCapital);
  ignored.push(...columnsOf(capital, 'capital charges are accounting entries, not current expenditure'));

  const entries: ServiceEntry[] = [];
  for (const bucket of buckets) {
    const add = (measure: ServiceMeasure, figures: readonly TableFigure[]): void => {
      if (figures.length === 0) return;
      const { body, service, year } = bucket;
      entries.push({ body, service, measure, year, value: sum(figures), figures });
    };
    const kind = (name: string): readonly TableFigure[] =>
      bucket.figures.filter(figure => figure.meaning.kind === name);
    const money = kind('money');
    const wholeGross = bucket.figures.filter(figure => isWhole(figure, 'gross'));
    const partGross = bucket.figures.filter(figure => isPart(figure, 'gross'));
    const usesParts = partGross.length > 0 && (takesParts || wholeGross.length === 0);
    const gross = usesParts ? partGross : wholeGross;
    const wholeIncome = bucket.figures.filter(figure => isWhole(figure, 'income'));
    const partIncome = bucket.figures.filter(figure => isPart(figure, 'income'));
    const income = partIncome.length > 0 ? partIncome : wholeIncome;
    const isTurned = (figure: TableFigure): boolean => incomeSign === -1 && figure.signed !== true;
    add('grossExpenditure', [...gross, ...money.filter(figure => !figure.value.isNegative())]);
    add(
      'externalIncome',
      income.map(figure => (isTurned(figure) ? turned(figure) : figure)),
    );
    add(
      'externalIncome',
      money.filter(figure => figure.value.isNegative()).map(figure => turned(figure)),
    );
    add('internalRecharge', kind('recharge'));
    add('staff', kind('staff'));
    add('net', kind('net'));
  }
  const capitalOf = ({ body, service, year }: ServiceEntry): Decimal =>
    sum(buckets.find(bucket => keyOf(bucket) === keyOf({ body, service, year }))?.figures.filter(isCapital) ?? []);
  controls.push(...netControls(entries, capitalOf));
  return { entries, controls, ignored };
}

function fillBuckets(figures: readonly TableFigure[], ownBody: Body, ignored: Ignored[]): readonly Bucket[] {
  const buckets = new Map<string, Bucket>();
  for (const figure of figures) {
    const service = figure.service?.name ?? null;
    if (service === null) {
      ignored.push({
        place: placeOf(figure.context),
        text: figure.context.cell.raw,
        reason: 'its row names no service',
      });
      continue;
    }
    const body = figure.body ?? ownBody;
    const key = keyOf({ body, service, year: figure.year });
    const bucket = buckets.get(key) ?? { body, service, year: figure.year, figures: [] };
    bucket.figures.push(figure);
    buckets.set(key, bucket);
  }
  return [...buckets.values()];
}

function turned(figure: TableFigure): TableFigure {
  return { ...figure, value: figure.value.negated(), scale: figure.scale.negated() };
}

function signOfIncome(figures: readonly TableFigure[]): 1 | -1 {
  const income = figures.filter(
    figure => figure.meaning.kind === 'income' && figure.signed !== true && !figure.value.isZero(),
  );
  const negative = income.filter(figure => figure.value.isNegative()).length;
  return negative * 2 > income.length ? -1 : 1;
}

/** A total typed in wrong for one service does not make the parts of the others wrong: most must add up. */
function partsAddUp(buckets: readonly Bucket[]): boolean {
  const both = buckets.filter(
    ({ figures }) =>
      figures.some(figure => isWhole(figure, 'gross')) && figures.some(figure => isPart(figure, 'gross')),
  );
  return both.filter(bucket => addsUp(bucket)).length * 2 > both.length;
}

function addsUp({ figures }: Bucket): boolean {
  const whole = sum(figures.filter(figure => isWhole(figure, 'gross')));
  const parts = sum(figures.filter(figure => isPart(figure, 'gross')));
  const recharges = sum(figures.filter(figure => figure.meaning.kind === 'recharge'));
  const capital = sum(figures.filter(figure => figure.meaning.kind === 'capital'));
  const sums = [parts, parts.plus(recharges), parts.plus(capital), parts.plus(recharges).plus(capital)];
  const dust = roundingOf(figures);
  return sums.some(total => total.minus(whole).abs().lessThanOrEqualTo(dust));
}

/** Rounded parts may miss a rounded whole by half a unit each. */
function roundingOf(figures: readonly TableFigure[]): Decimal {
  const [first] = figures;
  const size = first?.scale.abs() ?? zero;
  return size.greaterThanOrEqualTo(1) ? size.times(figures.length).dividedBy(2) : zero;
}

function columnControl(whole: readonly TableFigure[], buckets: readonly Bucket[], takesParts: boolean): Control {
  const stated = sum(whole);
  const figures = buckets.flatMap(bucket => bucket.figures);
  const parts = sum(figures.filter(figure => isPart(figure, 'gross')));
  const recharges = sum(figures.filter(figure => figure.meaning.kind === 'recharge'));
  const capital = sum(figures.filter(figure => figure.meaning.kind === 'capital'));
  const choices = [
    { words: '', computed: parts },
    { words: ' and internal recharges', computed: parts.plus(recharges) },
    { words: ' and capital charges', computed: parts.plus(capital) },
    { words: ', internal recharges and capital charges', computed: parts.plus(recharges).plus(capital) },
  ];
  const fits = takesParts ? choices.find(choice => choice.computed.equals(stated)) : undefined;
  const { words, computed } = fits ?? { words: '', computed: parts };
  const [first] = whole;
  const heading = first === undefined ? '' : headingText(first.context.column);
  return {
    label: `${heading}, from its parts${words}`,
    isWhole: false,
    stated,
    computed,
    difference: stated.minus(computed),
    place: first === undefined ? {} : placeOf(first.context),
  };
}

function columnsOf(figures: readonly TableFigure[], reason: string): readonly Ignored[] {
  const firsts = new Map(figures.map(figure => [figure.context.column, figure] as const).reverse());
  return [...firsts.values()].map(figure => ({
    place: placeOf(figure.context),
    text: headingText(figure.context.column),
    reason,
  }));
}

function sum(figures: readonly TableFigure[]): Decimal {
  return figures.reduce((total, figure) => total.plus(figure.value), zero);
}

function isPart(figure: TableFigure, kind: 'gross' | 'income'): boolean {
  return figure.meaning.kind === kind && figure.meaning.part;
}

function isWhole(figure: TableFigure, kind: 'gross' | 'income'): boolean {
  return figure.meaning.kind === kind && !figure.meaning.part;
}

function isCapital(figure: TableFigure): boolean {
  return figure.meaning.kind === 'capital';
}

function keyOf({ body, service, year }: Pick<Bucket, 'body' | 'service' | 'year'>): string {
  return [body.code, service, year].join('\n');
}
