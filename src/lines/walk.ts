import { moved } from './binding';
import type { Binding, Position } from './binding';
import type { Expression, FoldNode, Operation, WhereNode } from './expression';
import type { Dimension } from './dimension';
import type { Line } from './line';

/** What a reader of the model must say: what a number, a cell, an operation and a fold are to it. */
export interface Arithmetic<Term> {
  number(text: string): Term;
  absent(): Term;
  cell(line: Line, position: Position): Term;
  operation(operation: Operation, operands: readonly Term[]): Term;
  fold(node: FoldNode, position: Position): Term;
  /** `wanted` is the figure that the key must equal. */
  where(node: WhereNode, wanted: Term, position: Position): Term;
}

/**
 * Walks a rule for one figure. Every question of dimensions (broadcast, previous, first, at, each) is settled here, once
 * for all readers, so that no two of them can disagree about which cells a rule reads.
 */
export function walk<Term>(binding: Binding, part: Expression, position: Position, arithmetic: Arithmetic<Term>): Term {
  const node = part.node;
  switch (node.kind) {
    case 'number':
      return arithmetic.number(node.text);
    case 'absent':
      return arithmetic.absent();
    case 'line':
      return arithmetic.cell(node.line, position);
    case 'operation':
      return arithmetic.operation(
        node.operation,
        node.operands.map(operand => walk(binding, operand, position, arithmetic)),
      );
    case 'fold':
      return arithmetic.fold(node, position);
    case 'where':
      return arithmetic.where(node, walk(binding, node.equals, position, arithmetic), position);
    case 'first': {
      const step = position[binding.indexOf(node.along)] ?? 0;
      return walk(binding, step === 0 ? node.then : node.after, position, arithmetic);
    }
    case 'previous': {
      const at = binding.indexOf(node.along);
      return moved(position, at, (position[at] ?? 0) - 1, () => walk(binding, node.of, position, arithmetic));
    }
    case 'at': {
      const to = binding.membersOf(node.along).indexOf(node.member);
      return moved(position, binding.indexOf(node.along), to, () => walk(binding, node.of, position, arithmetic));
    }
    case 'each': {
      const member = binding.membersOf(node.along)[position[binding.indexOf(node.along)] ?? 0] ?? '';
      const chosen = node.cases[member];
      if (chosen === undefined) throw new Error(`A rule has no case for ${node.along.name} "${member}".`);
      return walk(binding, chosen, position, arithmetic);
    }
  }
}

/** Reads every figure of a line along one of its dimensions, in the order of its members. */
export function figuresAlong<Term>(
  binding: Binding,
  line: Line,
  along: Dimension,
  position: Position,
  arithmetic: Arithmetic<Term>,
): Term[] {
  const at = binding.indexOf(along);
  return binding.membersOf(along).map((_, index) => moved(position, at, index, () => arithmetic.cell(line, position)));
}
