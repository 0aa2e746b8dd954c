import type { CellValidation } from '../../validation';
import { escapeAttribute, escapeCharacters, escapeText } from '../../xml/xmlText';

/** Writes a sheet's `<dataValidations>`; null for none. */
export function writeValidations(validations: readonly CellValidation[], prefix: string): string | null {
  if (validations.length === 0) return null;
  const entries = validations.map(validation => writeValidation(validation, prefix));
  return `<${prefix}dataValidations count="${entries.length}">${entries.join('')}</${prefix}dataValidations>`;
}

function writeValidation(validation: CellValidation, prefix: string): string {
  const { areas, type, operator, formula1, formula2, allowBlank, hidesList, style, error, prompt } = validation;
  const attributes: Readonly<Record<string, string | undefined>> = {
    type: type === 'none' ? undefined : type,
    errorStyle: style === 'stop' ? undefined : style,
    operator: operator === 'between' ? undefined : operator,
    allowBlank: allowBlank ? '1' : undefined,
    showDropDown: hidesList ? '1' : undefined,
    showInputMessage: prompt === undefined ? undefined : '1',
    showErrorMessage: error === undefined ? undefined : '1',
    errorTitle: error?.title,
    error: error?.message,
    promptTitle: prompt?.title,
    prompt: prompt?.message,
    sqref: areas.join(' '),
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeAttribute(escapeCharacters(value ?? ''))}"`);
  const formulas = [formula1, formula2].map((formula, index) =>
    formula === undefined ? '' : `<${prefix}formula${index + 1}>${escapeText(formula)}</${prefix}formula${index + 1}>`,
  );
  return `<${prefix}dataValidation${written.join('')}>${formulas.join('')}</${prefix}dataValidation>`;
}
