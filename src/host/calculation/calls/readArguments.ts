import type { CellErrorText, CellValue } from '../../../xlsx/cell';
import type { FunctionArgument, FunctionMetadata } from '../calculator';

type Rows = readonly (readonly CellValue[])[];

/** Arguments as a function receives them, or the error that the cell shows because the function cannot be called. */
export type ReadArguments =
  | { readonly ok: true; readonly values: readonly FunctionArgument[] }
  | { readonly ok: false; readonly error: CellErrorText; readonly message?: string };

/**
 * Gives arguments the shape that the function's metadata asks for, one for each parameter.
 *
 * What was left out and a blank cell are null. A parameter for a range receives rows even of a single cell; one for a
 * single value refuses more than one cell, and an error in it is the result of the call.
 */
export function readArguments(
  name: string,
  { parameters }: FunctionMetadata,
  rows: readonly (Rows | undefined)[],
): ReadArguments {
  if (rows.length > parameters.length) {
    return refuse(`${name} takes ${parameters.length} arguments, not ${rows.length}.`);
  }
  const values: FunctionArgument[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const given = rows[at];
    if (given === undefined) {
      if (at >= rows.length && parameter.optional !== true) return refuse(`${name} needs ${parameter.name}.`);
      values.push(null);
    } else if (parameter.dimensionality === 'matrix') {
      values.push(given);
    } else {
      const [[value = null] = []] = given;
      if (given.length > 1 || (given[0]?.length ?? 0) > 1) {
        return refuse(`${name} takes a single cell or value for ${parameter.name}.`);
      }
      if (isError(value)) return { ok: false, error: value.error };
      values.push(value);
    }
  }
  return { ok: true, values };
}

function refuse(message: string): ReadArguments {
  return { ok: false, error: '#VALUE!', message };
}

function isError(value: CellValue): value is { readonly error: CellErrorText } {
  return typeof value === 'object' && value !== null;
}
