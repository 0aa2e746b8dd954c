import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import type { TableReading } from './readTable';
import { placeOf, type TableFigure } from './tableFigure';

/**
 * Turns the signs of a table that writes expenditure as negative, with a warning.
 *
 * Its gross expenditure tells: when most of it is negative, every amount of money of the table is turned round, so that
 * `Expenditure -1,000, Income 100, Net -900` becomes 1,000, −100 and 900. Without any gross expenditure a table of
 * unnamed or net amounts is turned only when all of them are negative. Staff and funding gaps are never turned.
 */
export function turnSigns(reading: TableReading): TableReading {
  if (!isReversed(reading)) return reading;
  const figures = reading.figures.map(figure =>
    figure.meaning.kind === 'staff' || figure.meaning.kind === 'gap' || figure.signed === true
      ? figure
      : { ...figure, value: figure.value.negated(), scale: figure.scale.negated() },
  );
  return { ...reading, figures, issues: [...reading.issues, signsTurned(reading)] };
}

function isReversed({ figures: all, sense }: TableReading): boolean {
  const figures = all.filter(figure => figure.signed !== true);
  const ofKind = (...kinds: readonly string[]): readonly TableFigure[] =>
    figures.filter(figure => kinds.includes(figure.meaning.kind) && !figure.value.isZero());
  const isNegative = (figure: TableFigure): boolean => figure.value.isNegative();
  const gross = ofKind('gross', 'generic', 'specialist', 'schools');
  if (gross.length > 0) {
    const sum = [...gross, ...ofKind('money')].reduce((total, figure) => total.plus(figure.value), new Decimal(0));
    return sum.isNegative() && gross.filter(isNegative).length * 2 > gross.length;
  }
  const unnamed = ofKind('money', 'net');
  return sense.services !== 'none' && unnamed.length > 1 && unnamed.every(isNegative);
}

function signsTurned({ figures, table }: TableReading): Issue {
  const first = figures.find(figure => figure.value.isNegative());
  return {
    code: 'signs-turned',
    severity: 'warning',
    message: 'The table writes expenditure as negative: all its signs were turned round.',
    remedy: 'Check that its expenditure is meant, or write expenditure as positive.',
    place: first === undefined ? { file: table.grid.file, sheet: table.grid.sheet } : placeOf(first.context),
  };
}
