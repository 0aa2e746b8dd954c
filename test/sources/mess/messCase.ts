import type { MeasureRequest } from '../../../src/sources/readMeasure';

/**
 * A figure that must come out, in £'000 or FTE to the last digit, and the cells it stands in.
 *
 * `what` is the measure and the service, after the body where the workbook has several, and with the year for a gap:
 * `grossExpenditure ICT`, `HCC fundingGap 2012/13`.
 */
export type ExpectedFigure = readonly [what: string, value: string, cell: string];

/** What must be said beside the figures: the issue's code and its cell, empty where it concerns more than one cell. */
export type ExpectedIssue = readonly [code: string, cell: string];

/** What must be listed as left out: its cell, or its sheet's name where the whole sheet or table is meant, and why. */
export type ExpectedOmission = readonly [place: string, reason: RegExp];

/** A total as the source states it that differs from its lines: its cell and stated less computed. */
export type ExpectedDifference = readonly [cell: string, difference: string];

/** A body's figure in whole pounds (or staff), by sheet and cell. */
export type ExpectedPick = readonly [asked: string, amount: string, sheet: string, cell: string];

/** What a reader must make of a messy workbook. */
export type MessExpectation =
  | {
      readonly outcome: 'read';
      readonly figures: readonly ExpectedFigure[];
      readonly says?: readonly ExpectedIssue[];
      readonly leftOut?: readonly ExpectedOmission[];
      readonly differences?: readonly ExpectedDifference[];
    }
  | {
      readonly outcome: 'picked';
      readonly request: Omit<MeasureRequest, 'bodies'>;
      readonly figures: readonly ExpectedPick[];
      readonly leftOut?: readonly ExpectedOmission[];
    }
  | {
      readonly outcome: 'refused';
      /** Without a request the workbook is read as a body's source. */
      readonly request?: MeasureRequest;
      readonly code: string;
      /** Left out only where the file as a whole cannot be opened. */
      readonly sheet?: string;
      readonly cell?: string;
      readonly remedy: RegExp;
    };

/** One workbook of a case, made in code, and what a reader must make of it. */
export interface MessTrial {
  readonly says: string;
  readonly file?: string;
  readonly bytes: () => Uint8Array;
  readonly expected: MessExpectation;
}

/** One kind of mess that source workbooks come in, with the workbooks that show it. */
export interface MessCase {
  readonly number: number;
  readonly name: string;
  readonly trials: readonly MessTrial[];
}
