/** Where an issue was found: any of the parts may be unknown. `cell` is an A1 address, `input` a line of the model. */
export interface IssuePlace {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly input?: string;
}

/**
 * States one expected problem as data: what is wrong, where, and what to do about it.
 *
 * `code` is stable and kebab-case (`unit-unknown`); `message` and `remedy` are sentences for a finance officer.
 * An `error` stops the work, a `warning` lets it go on and is shown, a `note` only informs.
 */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly remedy: string;
  readonly place: IssuePlace;
}

/** Carries a value with the issues that do not stop the work, or the issues that do. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Wraps a value that was reached, with any warnings and notes met on the way. */
export function succeed<Value>(value: Value, issues: readonly Issue[] = []): Result<Value> {
  return { ok: true, value, issues };
}

/** Wraps the issues that stopped the work. */
export function fail(...issues: readonly Issue[]): Result<never> {
  return { ok: false, issues };
}
