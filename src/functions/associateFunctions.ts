import * as functions from './functions';
import metadata from './functions.json';

/**
 * Tells Microsoft's runtime which function answers to which id.
 *
 * In the built add-in webpack's plugin does this; elsewhere it has to be done once after Office.js has loaded. Throws
 * when a function is described but not there, or there but not described.
 */
export function associateFunctions(): void {
  const answering = new Map<string, (typeof functions)[keyof typeof functions]>(
    Object.entries(functions).map(([name, answer]) => [name.toUpperCase(), answer]),
  );
  for (const { id } of metadata.functions) {
    const answer = answering.get(id);
    if (answer === undefined) throw new Error(`functions.json describes ${id}, and functions.ts has no such function.`);
    CustomFunctions.associate(id, answer);
    answering.delete(id);
  }
  const [undescribed] = answering.keys();
  if (undescribed !== undefined) throw new Error(`functions.ts has ${undescribed}, which functions.json lacks.`);
}
