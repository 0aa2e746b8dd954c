/** The verbs that fit the name of an argument: names that end in s are plural, such as weights. */
export function verbs(argument: string): { readonly is: string; readonly holds: string } {
  return argument.endsWith('s') ? { is: 'are', holds: 'hold' } : { is: 'is', holds: 'holds' };
}
