import { suggestion } from './nearestName';

/** What is wrong with a figure that is none of the choices of its input, and what to do. */
export function choiceFault(
  written: string,
  choices: readonly string[],
): { readonly code: string; readonly message: string; readonly remedy: string } {
  return {
    code: 'input-choice',
    message: `It is ${written}, which is none of the choices.`,
    remedy: `${suggestion(written, choices)}Choose ${choices.map((name, number) => `${number} for "${name}"`).join(', ')}.`,
  };
}
