import type { Issue } from '../issue/issue';
import type { JointCase } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';
import { linkReferences } from './linkReferences';

/**
 * Takes away the links that lead to sheets which the workbook has not, as those of a case document from another workbook
 * do; their figures stay as values. A warning `link-sheet-missing` names the sheets.
 */
export function dropForeignLinks(
  jointCase: JointCase,
  sheets: readonly string[],
): { readonly jointCase: JointCase; readonly issues: readonly Issue[] } {
  const present = new Set(sheets.map(sheet => sheet.toLowerCase()));
  const missing = new Set<string>();
  const inputs = new Set<string>();
  const links = new Map<string, readonly (string | undefined)[]>();
  for (const [id, list] of jointCase.links) {
    const kept = list.map(link => {
      const gone = linkReferences(link ?? '').filter(({ sheet }) => !present.has(sheet.toLowerCase()));
      if (gone.length === 0) return link;
      for (const { sheet } of gone) missing.add(sheet);
      inputs.add(jointWorking.lines.find(line => line.id === id)?.name ?? id);
      return undefined;
    });
    if (kept.some(link => link !== undefined)) links.set(id, kept);
  }
  if (missing.size === 0) return { jointCase, issues: [] };
  const names = [...missing].map(sheet => `"${sheet}"`).join(', ');
  const issue: Issue = {
    code: 'link-sheet-missing',
    severity: 'warning',
    message: `Figures were linked to sheets that this workbook has not (${names}), so they stand as values: ${[...inputs].join(', ')}.`,
    remedy: 'Copy the sheets into this workbook and choose them as sources, if the figures shall follow them.',
    place: {},
  };
  return { jointCase: { ...jointCase, links }, issues: [issue] };
}
