import type { ValidationPlan } from '../report/plan';

/** Excel cuts the words that it shows with a validation beyond these lengths. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Has Excel hold everyone to what may be entered in a sheet's inputs, and say so in the words of the plan. */
export function applyValidations(worksheet: Excel.Worksheet, validations: readonly ValidationPlan[]): void {
  for (const { row, column, rows, columns, isWhole, least, most, message, prompt } of validations) {
    const { dataValidation } = worksheet.getRangeByIndexes(row - 1, column - 1, rows, columns);
    const limits: Excel.BasicDataValidation =
      most === undefined
        ? { formula1: least, operator: Excel.DataValidationOperator.greaterThanOrEqualTo }
        : { formula1: least, formula2: most, operator: Excel.DataValidationOperator.between };
    dataValidation.rule = isWhole ? { wholeNumber: limits } : { decimal: limits };
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
