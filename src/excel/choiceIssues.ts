import type { Issue } from '../issue/issue';
import { THIS_WORKBOOK } from '../issue/thisWorkbook';
import { describeChoice } from './openSource';
import type { OpenSourceChoice } from './openSource';

/** Says that a chosen sheet, table or name is not in the workbook, or leads to no cells. */
export function choiceMissing(choice: OpenSourceChoice): Issue {
  return issueOf(
    'open-source-missing',
    `The workbook has no ${wordFor(choice)} "${describeChoice(choice)}" that leads to cells.`,
    'Choose again from what the workbook offers; it may have been renamed or deleted.',
  );
}

/** Says that a chosen sheet is one that the add-in wrote. */
export function choiceOwn(sheet: string): Issue {
  return issueOf(
    'open-source-own',
    `The sheet "${sheet}" is written by the model, so it cannot be a source of it.`,
    "Choose the sheets that hold the bodies' own figures.",
    sheet,
  );
}

/** Says that nothing stands in the chosen cells. */
export function choiceBlank(choice: OpenSourceChoice, sheet: string): Issue {
  return issueOf(
    'open-source-blank',
    `Nothing stands in "${describeChoice(choice)}".`,
    'Choose the cells that hold the figures, with their headings.',
    sheet,
  );
}

/** Says that far more cells are in use than any budget has. */
export function choiceLarge(choice: OpenSourceChoice, sheet: string): Issue {
  return issueOf(
    'open-source-large',
    `"${describeChoice(choice)}" reaches over more than 600,000 cells, too many to read here.`,
    'Choose only the range with the figures, or delete the rows and columns beyond them.',
    sheet,
  );
}

/** Says that merged cells could not be told. */
export function mergesUnread(sheet: string): Issue {
  return {
    ...issueOf(
      'open-source-merges',
      'It has more merged cells than Excel tells an add-in of, so headings over several columns count for the first only.',
      'Check the headings of the figures, or choose a smaller range.',
      sheet,
    ),
    severity: 'warning',
  };
}

function wordFor({ kind }: OpenSourceChoice): string {
  return kind === 'range' ? 'range' : kind === 'name' ? 'defined name' : kind;
}

function issueOf(code: string, message: string, remedy: string, sheet?: string): Issue {
  const place = { file: THIS_WORKBOOK, ...(sheet === undefined ? {} : { sheet }) };
  return { code, severity: 'error', message, remedy, place };
}
