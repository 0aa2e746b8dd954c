import { checkLine } from './checkLine';
import type { Dimension } from './dimension';
import type { Chapter, Line } from './line';

/** A method as a list of lines in the order in which they are defined, with every dimension that they vary by. */
export interface Model {
  readonly chapters: readonly Chapter[];
  readonly lines: readonly Line[];
  readonly dimensions: readonly Dimension[];
  /** The lines some of whose figures may be absent. */
  readonly sparse: ReadonlySet<Line>;
}

/**
 * Puts chapters together as a model and checks every line: that its rule reads only earlier lines, varies by no more
 * dimensions than it is kept per, keeps units apart and never calculates with a figure that may be absent.
 *
 * @throws when a line breaks one of these rules; the message names the line.
 */
export function buildModel(chapters: readonly Chapter[]): Model {
  const lines = chapters.flatMap(chapter => chapter.lines);
  const dimensions = [...new Set(lines.flatMap(line => line.per))];
  const ids = new Set<string>();
  const checked = new Map<Line, { readonly mayBeAbsent: boolean }>();
  for (const line of lines) {
    if (ids.has(line.id)) throw new Error(`Two lines are called "${line.id}".`);
    ids.add(line.id);
    checked.set(line, { mayBeAbsent: checkLine(line, checked) });
  }
  const sparse = new Set(lines.filter(line => checked.get(line)?.mayBeAbsent === true));
  return { chapters, lines, dimensions, sparse };
}

/** Finds a line by its id. @throws when the model has none. */
export function lineOf(model: Model, id: string): Line {
  const line = model.lines.find(candidate => candidate.id === id);
  if (line === undefined) throw new Error(`The model has no line "${id}".`);
  return line;
}
