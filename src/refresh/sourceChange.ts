/** A line of the sources as the model knows it: the cell of an input that a source states. */
export interface SourceLine {
  /** The same in every proposal: the input's id and its members, such as `grossExpenditure|HCC|ICT`. */
  readonly id: string;
  /** The id of the input, and its name for people. */
  readonly input: string;
  readonly name: string;
  /** The unit of every figure of the line: `£k`, `FTE` … */
  readonly unit: string;
  readonly organisation: string;
  readonly service?: string;
  readonly category?: string;
  readonly year?: string;
}

/** A figure before and after, in the unit of its line; null where there is none, which differs as nil would. */
export interface FigureMove {
  readonly before: number | null;
  readonly after: number | null;
  /** After less before. */
  readonly difference: number;
  /** The difference as a share of the size of what was before: 0.05 is a rise by 5%. Null where that was nil or nothing. */
  readonly share: number | null;
  /** Where the figures stand, in words such as `budget.xlsx, Budget!C7`; null where nothing is known. */
  readonly placeBefore: string | null;
  readonly placeAfter: string | null;
  /** Whether the move is beyond the threshold that the proposal was asked for. */
  readonly isMaterial: boolean;
}

/**
 * A line whose figure in the model would change with the new files.
 *
 * `new`: no source stated it before. `gone`: its source no longer does; accepted it is nil, declined it stays.
 * `changed`: the source states another figure.
 */
export interface SourceChange extends SourceLine, FigureMove {
  readonly kind: 'new' | 'gone' | 'changed';
}

/**
 * A line whose figure somebody typed over, so that it stays as it is unless it is accepted by its id.
 *
 * `standing` is the figure in the model; `before` and `after` are what the source said and says.
 */
export interface SourceOverride extends SourceLine, FigureMove {
  readonly standing: number | null;
}
