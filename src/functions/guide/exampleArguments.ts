/** What an example gives for an argument: the rows of a range, a single value in a row of one, null when left out. */
export type ExampleArgument = readonly (readonly ExampleValue[])[] | null;

/** A value of an example, as it would stand in a cell. */
export type ExampleValue = number | string;

/**
 * Reads the arguments of an example, which are numbers, texts in quotation marks and array constants.
 *
 * Throws when it finds anything else, since examples are written in this project.
 *
 * @example `exampleArguments('=HJW.ALLOCATE(9,{1;2},)')` is `[[[9]], [[1], [2]], null]`
 */
export function exampleArguments(formula: string): readonly ExampleArgument[] {
  const inside = /^=HJW\.[A-Z]+\((.*)\)$/.exec(formula)?.[1];
  if (inside === undefined) throw new Error(`${formula} is no call of a function of HJW.`);
  return inside === '' ? [] : splitOutside(inside, ',').map(readArgument);
}

/** Reads an array constant or a single value: `{1,2;3,4}` or `"A"`. */
export function readArgument(text: string): ExampleArgument {
  if (text === '') return null;
  const array = /^\{(.*)\}$/.exec(text)?.[1];
  return array === undefined
    ? [[readValue(text)]]
    : splitOutside(array, ';').map(row => splitOutside(row, ',').map(readValue));
}

function readValue(text: string): ExampleValue {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) throw new Error(`An example gives ${text}, which is no value.`);
  return number;
}

/** Splits a text at a separator that stands outside quotation marks and braces. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  let depth = 0;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === '{') depth += 1;
    else if (!isQuoted && letter === '}') depth -= 1;
    if (letter !== separator || isQuoted || depth > 0) {
      part += letter;
      continue;
    }
    parts.push(part);
    part = '';
  }
  return [...parts, part];
}
