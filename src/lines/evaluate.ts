import { Decimal } from '../engine/decimal';
import { internalRateOfReturn } from '../engine/internalRateOfReturn';
import type { Binding, Position } from './binding';
import type { FoldNode, Operation } from './expression';
import type { Line } from './line';
import { figuresAlong, walk } from './walk';
import type { Arithmetic } from './walk';

/** The figures of the input lines by line id, each list in the order of the line's members; NaN where there is none. */
export type Figures = ReadonlyMap<string, readonly Decimal[]>;

/** Every figure of a bound model. A figure that is absent is NaN. */
export interface Evaluation {
  readonly binding: Binding;
  /** All figures of a line in the order of its members. */
  figuresOf(line: Line): readonly Decimal[];
  figureAt(line: Line, position: Position): Decimal;
  /** The figure named by one member for each of the line's dimensions, in their order. */
  figure(line: Line, ...members: readonly string[]): Decimal;
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const ABSENT = new Decimal(NaN);

/**
 * Evaluates a bound model exactly: in decimals of 34 digits, each figure once and on demand.
 *
 * @throws when the case has no figures for an input line, or a list of the wrong length.
 */
export function evaluate(binding: Binding, inputs: Figures): Evaluation {
  const known = new Map<Line, (Decimal | undefined)[]>();
  const numbers = new Map<string, Decimal>();

  const arithmetic: Arithmetic<Decimal> = {
    number: text => {
      const kept = numbers.get(text) ?? new Decimal(text);
      numbers.set(text, kept);
      return kept;
    },
    absent: () => ABSENT,
    cell: (line, position) => figureAt(line, position),
    operation: operate,
    fold: (node, position) =>
      foldFigures(
        node,
        figuresAlong(binding, node.of, node.along, position, arithmetic),
        position[binding.indexOf(node.along)] ?? 0,
      ),
    where: (node, wanted, position) => {
      const keys = figuresAlong(binding, node.key, node.along, position, arithmetic);
      const figures = figuresAlong(binding, node.of, node.along, position, arithmetic);
      return figures.filter((_, index) => keys[index]?.equals(wanted)).reduce((sum, figure) => sum.plus(figure), ZERO);
    },
  };

  function figureAt(line: Line, position: Position): Decimal {
    const cells = cellsOf(line);
    const offset = binding.offsetOf(line, position);
    const found = cells[offset];
    if (found !== undefined) return found;
    if (line.origin.kind !== 'rule') throw new Error(`Line "${line.id}" has no figure at ${offset}.`);
    const figure = walk(binding, line.origin.rule, position, arithmetic);
    cells[offset] = figure;
    return figure;
  }

  function cellsOf(line: Line): (Decimal | undefined)[] {
    const cells = known.get(line) ?? firstFigures(line);
    known.set(line, cells);
    return cells;
  }

  function firstFigures(line: Line): (Decimal | undefined)[] {
    const count = binding.countOf(line);
    if (line.origin.kind === 'rule') return new Array<Decimal | undefined>(count);
    const given =
      line.origin.kind === 'input'
        ? inputs.get(line.id)
        : line.origin.compute(
            line.origin.from.map(source => figuresOf(source)),
            line.per.map(dimension => binding.membersOf(dimension).length),
          );
    if (given?.length !== count)
      throw new Error(`The line "${line.id}" needs ${count} figures and was given ${given?.length ?? 0}.`);
    return [...given];
  }

  function figuresOf(line: Line): readonly Decimal[] {
    return Array.from({ length: binding.countOf(line) }, (_, offset) =>
      figureAt(line, binding.positionOf(line, offset)),
    );
  }

  return {
    binding,
    figuresOf,
    figureAt,
    figure: (line, ...members) => {
      const position = new Int32Array(binding.members.length);
      line.per.forEach((dimension, index) => {
        const member = binding.membersOf(dimension).indexOf(members[index] ?? '');
        if (member < 0) throw new Error(`There is no ${dimension.name} "${members[index] ?? ''}".`);
        position[binding.indexOf(dimension)] = member;
      });
      return figureAt(line, position);
    },
  };
}

function truth(holds: boolean): Decimal {
  return holds ? ONE : ZERO;
}

function operate(operation: Operation, operands: readonly Decimal[]): Decimal {
  const [left = ABSENT, right = ABSENT, third = ABSENT] = operands;
  switch (operation) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return left.dividedBy(right);
    case '^':
      return left.pow(right);
    case '<':
      return truth(left.lessThan(right));
    case '<=':
      return truth(left.lessThanOrEqualTo(right));
    case '>':
      return truth(left.greaterThan(right));
    case '>=':
      return truth(left.greaterThanOrEqualTo(right));
    case '=':
      return truth(left.equals(right));
    case 'and':
      return truth(!left.isZero() && !right.isZero());
    case 'if':
      return left.isZero() ? third : right;
    case 'min':
      return Decimal.min(left, right);
    case 'max':
      return Decimal.max(left, right);
    case 'abs':
      return left.abs();
    case 'exp':
      return left.exp();
    case 'floor':
      return left.floor();
    case 'round':
      return left.toDecimalPlaces(right.toNumber());
    case 'given':
      return truth(!left.isNaN());
  }
}

function foldFigures(node: FoldNode, figures: readonly Decimal[], here: number): Decimal {
  switch (node.fold) {
    case 'sum':
      return figures.reduce((total, figure) => total.plus(figure), ZERO);
    case 'least':
    case 'most': {
      const present = figures.filter(figure => !figure.isNaN());
      if (present.length === 0) return ABSENT;
      return node.fold === 'least' ? Decimal.min(...present) : Decimal.max(...present);
    }
    case 'rank': {
      const own = figures[here] ?? ABSENT;
      const ahead = figures.filter((figure, index) => figure.greaterThan(own) || (index < here && figure.equals(own)));
      return new Decimal(1 + ahead.length);
    }
    case 'internalRate': {
      const found = internalRateOfReturn(figures);
      return found.ok ? found.value.rate : ABSENT;
    }
  }
}
