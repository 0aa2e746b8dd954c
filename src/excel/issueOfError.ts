import type { Issue } from '../issue/issue';

/** What Excel's error codes mean to a finance officer, and what to do. */
const MEANINGS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  AccessDenied: ['The sheet or workbook is protected or read-only.', 'Unprotect it or save a copy, then run again.'],
  InvalidOperationInCellEditMode: ['A cell is being edited.', 'Finish or cancel the edit, then run again.'],
  InactiveWorkbook: ['Another workbook is in front.', 'Switch back to the workbook of the model and run again.'],
  RequestPayloadSizeLimitExceeded: [
    'The workbook is too large for one message to Excel.',
    'Use Excel on the desktop for a model of this size.',
  ],
  ItemAlreadyExists: [
    'A sheet or name that the model needs exists already.',
    'Rename the one in the workbook and run again.',
  ],
  NotImplemented: [
    'This version of Excel lacks something the add-in needs.',
    'Update Office, or use Excel on the web or a current desktop version.',
  ],
  ApiNotFound: [
    'This version of Excel lacks something the add-in needs.',
    'Update Office, or use Excel on the web or a current desktop version.',
  ],
};

/** Turns an error of Excel into an issue; `purpose` says what the add-in was doing ("Writing the results"). */
export function issueOfError(error: OfficeExtension.Error, purpose: string): Issue {
  const [message, remedy] = MEANINGS[error.code] ?? [
    'Excel refused part of the work.',
    'Run again; if it happens again, report the code to those who look after the add-in.',
  ];
  const location = error.debugInfo.errorLocation;
  return {
    code: `excel-${error.code}`,
    severity: 'error',
    message: `${purpose}: ${message}`,
    remedy: `${remedy} (${error.code}${location === undefined || location === '' ? '' : ` at ${location}`})`,
    place: {},
  };
}
