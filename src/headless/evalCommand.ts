import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { evaluateFormulas } from './evaluateFormulas';
import { readFiles } from './readFiles';
import { startHost } from './startHost';

/** Lines of JSON, one for each formula, and whether every one of them has a value. */
export interface EvaluatedLines {
  readonly lines: readonly string[];
  readonly clean: boolean;
}

/**
 * Runs `hjw eval`: evaluates each formula in a cell of a workbook on the embedded host.
 *
 * A line is a number, text or truth, rows of them for an array, or `{"error":"#VALUE!","message":"…"}`.
 */
export async function evalCommand(formulas: readonly string[], workbook?: string): Promise<Result<EvaluatedLines>> {
  const files = await readFiles(workbook === undefined ? [] : [workbook]);
  if (!files.ok) return files;
  const host = await startHost();
  const [file] = files.value;
  if (file !== undefined) {
    const opened = host.open(file.bytes, file.name);
    if (!opened.ok) return opened;
  }
  const results = await evaluateFormulas(host, formulas);
  const lines = results.map(result =>
    JSON.stringify('value' in result ? result.value : 'rows' in result ? result.rows : result),
  );
  return succeed({ lines, clean: results.every(result => !('error' in result)) });
}
