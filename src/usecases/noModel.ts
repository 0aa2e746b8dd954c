import type { Issue } from '../issue/issue';

/** States that a workbook holds no model where one is needed. */
export const noModel: Issue = {
  code: 'no-model',
  severity: 'error',
  message: 'There is no model in this workbook.',
  remedy: 'Run the model first, or choose a workbook that holds one.',
  place: {},
};
