import type { ValidationPlan } from '../report/plan';

/** Excel cuts the words that it shows with a validation beyond these lengths. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Has Excel hold everyone to what may be entered in a sheet's inputs, and say so in the words of the plan. */
export function applyValidations(worksheet: Excel.Worksheet, validations: readonly ValidationPlan[]): void {
  for (const validation of validations) {
    const { row, column, rows, columns, message, prompt } = validation;
    const { dataValidation } = worksheet.getRangeByIndexes(row - 1, column - 1, rows, columns);
    dataValidation.rule = ruleOf(validation);
    dataValidation.errorAlert = {
      showAlert: true,
      style: Excel.DataValidationAlertStyle.stop,
      title: 'Not within the limits',
      message: message.slice(0, LONGEST_MESSAGE),
    };
    if (prompt === undefined) continue;
    dataValidation.prompt = {
      showPrompt: true,
      title: prompt.title.slice(0, LONGEST_TITLE),
      message: prompt.message.slice(0, LONGEST_MESSAGE),
    };
  }
}

function ruleOf(validation: ValidationPlan): Excel.DataValidationRule {
  if ('choices' in validation) return { list: { inCellDropDown: true, source: validation.choices.join(',') } };
  const { isWhole, least, most } = validation;
  const limits: Excel.BasicDataValidation =
    most === undefined
      ? { formula1: least, operator: Excel.DataValidationOperator.greaterThanOrEqualTo }
      : { formula1: least, formula2: most, operator: Excel.DataValidationOperator.between };
  return isWhole ? { wholeNumber: limits } : { decimal: limits };
}
