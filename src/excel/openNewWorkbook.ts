import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { issueOfError } from './issueOfError';

/** How many bytes become characters at a time: far below what a call takes as arguments. */
const CHUNK = 8192;

/**
 * Opens the bytes of an .xlsx file as a new, unsaved workbook in a window of its own.
 *
 * Needs ExcelApi 1.8; without it the issue `excel-too-old` says what to do instead.
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<Result<void>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) {
    return fail({
      code: 'excel-too-old',
      severity: 'error',
      message: 'This Excel cannot open a new workbook from an add-in.',
      remedy: 'Update Office, use Excel on the web, or save the file instead and open it yourself.',
      place: {},
    });
  }
  try {
    await Excel.createWorkbook(toBase64(bytes));
    return succeed(undefined);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { ok: false, issues: [issueOfError(error, 'Opening the new workbook')] };
  }
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return btoa(pieces.join(''));
}
