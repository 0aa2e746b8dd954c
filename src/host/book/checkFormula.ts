import { HostError } from '../protocol/hostError';

/**
 * Refuses a formula that Excel would not let anyone enter: brackets or quotation marks that do not close, an operator at
 * the end, or nothing at all. Answers the formula without blanks around it. What else may be wrong shows when it is
 * calculated.
 */
export function checkFormula(formula: string): string {
  const trimmed = formula.trim();
  if (trimmed === '' || /[-+*/^&=<>,]$/.test(trimmed) || !isClosed(trimmed)) {
    throw new HostError('InvalidArgument', `The formula =${formula} is not complete.`);
  }
  return trimmed;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

function isClosed(formula: string): boolean {
  const awaited: string[] = [];
  let quote = '';
  for (const sign of formula) {
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (closing[sign] !== undefined) {
      awaited.push(closing[sign]);
    } else if (sign === ')' || sign === '}' || sign === ']') {
      if (awaited.pop() !== sign) return false;
    }
  }
  return quote === '' && awaited.length === 0;
}
