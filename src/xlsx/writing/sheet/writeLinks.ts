import type { LinkWrite } from '../../edit';
import { escapeAttribute } from '../../xml/xmlText';

/** Writes the links of a sheet's cells to places in the workbook (CT_Hyperlinks, ECMA-376 18.3.1.48); null for none. */
export function writeLinks(links: readonly LinkWrite[], prefix: string): string | null {
  if (links.length === 0) return null;
  const entries = links.map(
    ({ cell, location }) => `<${prefix}hyperlink ref="${cell}" location="${escapeAttribute(location)}"/>`,
  );
  return `<${prefix}hyperlinks>${entries.join('')}</${prefix}hyperlinks>`;
}
