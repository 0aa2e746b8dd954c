import { listOpenSources, type OpenSourceChoice } from '../usecases/openSources';
import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';

/** Parts of a workbook as typed on the command line: sheets, ranges such as `Budget!A1:F20`, tables or defined names. */
export interface TypedChoices {
  readonly sheets?: readonly string[];
  readonly ranges?: readonly string[];
  readonly names?: readonly string[];
}

/**
 * Reads the parts of the open workbook that are to be sources. A name is that of a table where there is one so called,
 * else a defined name. Issue: `source-range-form` for a range that names no sheet.
 */
export async function openSourceChoices({
  sheets = [],
  ranges = [],
  names = [],
}: TypedChoices): Promise<Result<readonly OpenSourceChoice[]>> {
  const issues: Issue[] = [];
  const typed = ranges.flatMap((range): readonly OpenSourceChoice[] => {
    const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(range) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (sheet !== undefined && address !== undefined) return [{ kind: 'range', sheet, address }];
    issues.push(noRange(range));
    return [];
  });
  if (issues.length > 0) return fail(...issues);
  const offers = names.length === 0 ? null : await listOpenSources();
  if (offers?.ok === false) return offers;
  const tables = new Set(
    (offers?.value.tables ?? []).flatMap(({ choice }) => (choice.kind === 'table' ? [choice.name.toLowerCase()] : [])),
  );
  return succeed([
    ...sheets.map((sheet): OpenSourceChoice => ({ kind: 'sheet', sheet })),
    ...typed,
    ...names.map((name): OpenSourceChoice => ({ kind: tables.has(name.toLowerCase()) ? 'table' : 'name', name })),
  ]);
}

function noRange(range: string): Issue {
  return {
    code: 'source-range-form',
    severity: 'error',
    message: `"${range}" does not say on which sheet its cells are.`,
    remedy: "Write the sheet before them: Budget!A1:F20, or 'Budget 2011-12'!A1:F20.",
    place: {},
  };
}
