import type { Dimension } from './dimension';
import type { Line } from './line';
import type { Model } from './model';

/** The position of one figure: an index along every dimension of the model. Walks change it in place and restore it. */
export type Position = Int32Array;

/** A model together with the members of a case: how many figures each line has and where each lies in its list. */
export interface Binding {
  readonly model: Model;
  readonly members: readonly (readonly string[])[];
  /** The index of a dimension in a position. */
  indexOf(dimension: Dimension): number;
  membersOf(dimension: Dimension): readonly string[];
  countOf(line: Line): number;
  /** Where in the line's list of figures the figure at this position lies. */
  offsetOf(line: Line, position: Position): number;
  /** Writes the position of the line's figure with this offset. */
  positionOf(line: Line, offset: number, into?: Position): Position;
}

/** Binds a model to the members that a case names. @throws when a dimension has no members or a member twice. */
export function bind(model: Model, given: Readonly<Record<string, readonly string[]>>): Binding {
  const index = new Map(model.dimensions.map((dimension, at) => [dimension.name, at]));
  const members = model.dimensions.map(dimension => {
    const names = dimension.members ?? given[dimension.name] ?? [];
    if (names.length === 0) throw new Error(`The case names no ${dimension.name}.`);
    if (new Set(names).size < names.length) throw new Error(`The case names a ${dimension.name} twice.`);
    return names;
  });
  const indexOf = (dimension: Dimension): number => {
    const found = index.get(dimension.name);
    if (found === undefined) throw new Error(`The model has no dimension "${dimension.name}".`);
    return found;
  };
  const sizeAt = (at: number): number => members[at]?.length ?? 0;
  const layouts = new Map(
    model.lines.map(line => {
      let count = 1;
      const strides = [...line.per].reverse().map(dimension => {
        const at = indexOf(dimension);
        const stride = count;
        count *= sizeAt(at);
        return { at, stride, size: sizeAt(at) };
      });
      return [line, { strides, count }];
    }),
  );
  const layoutOf = (line: Line): { strides: { at: number; stride: number; size: number }[]; count: number } => {
    const layout = layouts.get(line);
    if (layout === undefined) throw new Error(`The model has no line "${line.id}".`);
    return layout;
  };
  return {
    model,
    members,
    indexOf,
    membersOf: dimension => members[indexOf(dimension)] ?? [],
    countOf: line => layoutOf(line).count,
    offsetOf: (line, position) => {
      let offset = 0;
      for (const { at, stride } of layoutOf(line).strides) offset += (position[at] ?? 0) * stride;
      return offset;
    },
    positionOf: (line, offset, into = new Int32Array(members.length)) => {
      for (const { at, stride, size } of layoutOf(line).strides) into[at] = Math.floor(offset / stride) % size;
      return into;
    },
  };
}

/** Runs with one index of the position changed, and puts it back. */
export function moved<Answer>(position: Position, at: number, to: number, run: () => Answer): Answer {
  const was = position[at] ?? 0;
  position[at] = to;
  try {
    return run();
  } finally {
    position[at] = was;
  }
}
