/**
 * A worked example that others published, or that was derived by hand: facts, answers, and where they are from.
 *
 * Names follow the project's style; `coverage.test.ts` reads `nettingOff` and `netting_off` as the same name when it
 * compares this copy with the file it was made from. Money is in the unit that the inputs name.
 */
export interface PublishedCase {
  readonly id: string;
  readonly source: string;
  readonly url?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  /** How far an answer may lie from the published one, in the unit of the answer. */
  readonly tolerance: number;
}
