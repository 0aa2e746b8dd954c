import type { Dimension } from './dimension';
import type { Line } from './line';

/** The operations that a rule may write in its arithmetic. */
export type Operation =
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '<'
  | '<='
  | '>'
  | '>='
  | '='
  | 'and'
  | 'if'
  | 'min'
  | 'max'
  | 'abs'
  | 'exp'
  | 'floor'
  | 'round'
  | 'given';

/** The ways of drawing one figure out of all figures along a dimension; `rank` keeps the dimension. */
export type Fold = 'sum' | 'least' | 'most' | 'rank' | 'internalRate';

/** One step of a rule, as plain data that every reader of the model walks over. */
export type ExpressionNode =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'operation'; readonly operation: Operation; readonly operands: readonly Expression[] }
  | { readonly kind: 'fold'; readonly fold: Fold; readonly of: Line; readonly along: Dimension }
  | {
      readonly kind: 'where';
      readonly of: Line;
      readonly along: Dimension;
      readonly key: Line;
      readonly equals: Expression;
    }
  | { readonly kind: 'previous'; readonly of: Expression; readonly along: Dimension }
  | { readonly kind: 'first'; readonly along: Dimension; readonly then: Expression; readonly after: Expression }
  | { readonly kind: 'at'; readonly of: Expression; readonly along: Dimension; readonly member: string }
  | { readonly kind: 'each'; readonly along: Dimension; readonly cases: Readonly<Record<string, Expression>> };

/** A fold, as readers receive it. */
export type FoldNode = Extract<ExpressionNode, { kind: 'fold' }>;

/** A sum of the figures whose key equals something, as readers receive it. */
export type WhereNode = Extract<ExpressionNode, { kind: 'where' }>;

declare const varies: unique symbol;

/**
 * A rule or a part of one. Its type carries the names of the dimensions it varies by, so that a line kept per fewer
 * dimensions than its rule varies by does not compile.
 */
export interface Expression<out Names extends string = string> {
  readonly node: ExpressionNode;
  readonly [varies]: () => Names;
}

/** The names of the dimensions that an expression varies by. */
export type NamesOf<Part> = Part extends Expression<infer Names> ? Names : never;

/** Wraps a node as an expression; the caller answers for the dimensions it claims. */
export function expression<Names extends string>(node: ExpressionNode): Expression<Names> {
  return { node } as Expression<Names>;
}

/** Stands for "there is no figure": a blank cell, never a zero. */
export const absent: Expression<never> = expression({ kind: 'absent' });

type Folded<Names extends string, Name extends Names> = Expression<Exclude<Names, Name>>;

/** Adds a line up along a dimension. */
export function sum<Names extends string, Name extends Names>(
  of: Line<Names>,
  along: Dimension<Name>,
): Folded<Names, Name> {
  return expression({ kind: 'fold', fold: 'sum', of, along });
}

/** Takes the least figure along a dimension, leaving absent ones out. */
export function least<Names extends string, Name extends Names>(
  of: Line<Names>,
  along: Dimension<Name>,
): Folded<Names, Name> {
  return expression({ kind: 'fold', fold: 'least', of, along });
}

/** Takes the largest figure along a dimension, leaving absent ones out. */
export function most<Names extends string, Name extends Names>(
  of: Line<Names>,
  along: Dimension<Name>,
): Folded<Names, Name> {
  return expression({ kind: 'fold', fold: 'most', of, along });
}

/** Finds the rate at which the figures along a dimension, taken as yearly flows, are worth nothing; absent when there is none. */
export function internalRate<Names extends string, Name extends Names>(
  of: Line<Names>,
  along: Dimension<Name>,
): Folded<Names, Name> {
  return expression({ kind: 'fold', fold: 'internalRate', of, along });
}

/** Counts 1 for the largest figure along a dimension, 2 for the next; equals rank in their listed order. */
export function rank<Names extends string, Name extends Names>(
  of: Line<Names>,
  along: Dimension<Name>,
): Expression<Names> {
  return expression({ kind: 'fold', fold: 'rank', of, along });
}

/**
 * Adds up the figures along a dimension whose key equals the wanted figure: nothing when none does. With a key that
 * counts the steps it looks up a step any distance away.
 */
export function sumWhere<Names extends string, Name extends Names, Wanted extends string>(
  of: Line<Names>,
  along: Dimension<Name>,
  key: Line<Name>,
  equals: Expression<Wanted>,
): Expression<Exclude<Names, Name> | Wanted> {
  return expression({ kind: 'where', of, along, key, equals });
}

/** Takes the figure one step earlier; legal only in the later part of `first`, where there is an earlier step. */
export function previous<Names extends string, Name extends Names>(
  of: Expression<Names>,
  along: Dimension<Name>,
): Expression<Names> {
  return expression({ kind: 'previous', of, along });
}

/** Gives the first step along a dimension one rule and every later step another. */
export function first<Name extends string, Then extends string, After extends string>(
  along: Dimension<Name>,
  then: Expression<Then>,
  after: Expression<After>,
): Expression<Name | Then | After> {
  return expression({ kind: 'first', along, then, after });
}

/** Picks one member of a dimension whose members the model fixes. */
export function at<Names extends string, Name extends Names, Member extends string>(
  of: Expression<Names>,
  along: Dimension<Name, Member>,
  member: NoInfer<Member>,
): Expression<Exclude<Names, Name>> {
  return expression({ kind: 'at', of, along, member });
}

/** Gives every member of a dimension, whose members the model fixes, a rule of its own. */
export function each<Name extends string, Member extends string, Cases extends Record<Member, Expression>>(
  along: Dimension<Name, Member>,
  cases: Cases,
): Expression<Name | NamesOf<Cases[Member]>> {
  return expression({ kind: 'each', along, cases });
}
