/**
 * Writes the way to a place in a document as one would write it in code.
 *
 * @example `inputs.leverRate["Spare capacity"][2]`
 */
export function placeInDocument(steps: readonly (string | number)[]): string {
  return steps
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\p{L}_$][\p{L}\d_$]*$/u.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
