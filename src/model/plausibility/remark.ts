import type { Issue } from '../../issue/issue';

/** Makes a warning about a line of the model, which `input` names in words. */
export function warning(code: string, input: string, message: string, remedy: string): Issue {
  return { code, severity: 'warning', message, remedy, place: { input } };
}

/** Makes a note about a line of the model, which `input` names in words: it informs and asks for nothing. */
export function note(code: string, input: string, message: string, remedy: string): Issue {
  return { code, severity: 'note', message, remedy, place: { input } };
}
