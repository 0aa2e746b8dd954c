import { workbookFacts } from '../reading/workbookFacts';
import { readGrid } from '../tables/readGrid';
import type { OpenArea } from './openArea';
import { workbookOfAreas } from './workbookOfAreas';

/**
 * Parts areas of the open workbook into those of one body each, as files would be: by the body that a sheet's name or
 * its first lines name.
 *
 * Sheets that name nobody belong to the one body that others name; where others name several, or nobody, they stand
 * together.
 */
export function areasByBody(areas: readonly OpenArea[]): readonly (readonly OpenArea[])[] {
  const groups = new Map<string, OpenArea[]>();
  const put = (key: string, added: readonly OpenArea[]): void => {
    groups.set(key, [...(groups.get(key) ?? []), ...added]);
  };
  for (const sheet of new Set(areas.map(area => area.sheet))) {
    const own = areas.filter(area => area.sheet === sheet);
    put(bodyOf(own) ?? NOBODY, own);
  }
  const unnamed = groups.get(NOBODY);
  const named = [...groups.keys()].filter(key => key !== NOBODY);
  const [only] = named;
  if (unnamed !== undefined && only !== undefined && named.length === 1) {
    groups.delete(NOBODY);
    put(only, unnamed);
  }
  return [...groups.values()];
}

const NOBODY = '';

function bodyOf(areas: readonly OpenArea[]): string | null {
  const workbook = workbookOfAreas(areas);
  const grids = workbook.sheets.map(sheet => readGrid('', workbook, sheet));
  const { body, issues } = workbookFacts('', grids);
  return issues.some(issue => issue.code === 'body-unknown') ? null : body.code;
}
