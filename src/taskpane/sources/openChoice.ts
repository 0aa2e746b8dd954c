import type { OpenSourceChoice } from '../../usecases/openSources';
import { sourceStrings } from './sourceStrings';

/** A text that is the same for the same part of the workbook only. */
export function choiceKey(choice: OpenSourceChoice): string {
  switch (choice.kind) {
    case 'sheet':
      return `sheet ${choice.sheet}`;
    case 'range':
      return `range ${choice.sheet}!${choice.address}`;
    case 'table':
    case 'name':
      return `${choice.kind} ${choice.name}`;
  }
}

/** Says which part of the workbook is meant, with what it is: `Sheet Budget`, `Cells Budget!A1:F20`, `Table Staff`. */
export function nameChoice(choice: OpenSourceChoice): string {
  return `${sourceStrings.kinds[choice.kind]} ${wordsOf(choice)}`;
}

function wordsOf(choice: OpenSourceChoice): string {
  switch (choice.kind) {
    case 'sheet':
      return choice.sheet;
    case 'range':
      return `${choice.sheet}!${choice.address}`;
    case 'table':
    case 'name':
      return choice.name;
  }
}
