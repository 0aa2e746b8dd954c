import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { issueOfError } from './issueOfError';

/**
 * Makes one visit to the workbook: a batch of work in one request context, in the order written.
 *
 * It waits while the user edits a cell. Errors of Excel come back as issues with a remedy; any other error is a fault of
 * the add-in and is thrown.
 */
export async function visitWorkbook<Answer>(
  purpose: string,
  work: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Result<Answer>> {
  try {
    return succeed(await Excel.run({ delayForCellEdit: true }, work));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { ok: false, issues: [issueOfError(error, purpose)] };
  }
}
