import type { PageWrite, SheetEdit } from '../../edit';
import { outlineOf, replaceElements, textOf, withAttributes } from '../../xml/editXml';

// CT_SheetPr, ECMA-376 18.3.1.82.
const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Changes a sheet's tab colour and whether it is fitted to the page; `xml` is its `<sheetPr>`, undefined without one. */
export function patchProperties(
  xml: string | undefined,
  { tabColor, page }: Pick<SheetEdit, 'tabColor' | 'page'>,
  prefix: string,
): string {
  const properties = xml ?? `<${prefix}sheetPr/>`;
  const replacements = new Map<string, string | null>();
  if (tabColor !== undefined) replacements.set('tabColor', tabColor === null ? null : colorTag(tabColor, prefix));
  if (page !== undefined) {
    const known = outlineOf(properties).elements.find(element => element.name === 'pageSetUpPr');
    const setup = known === undefined ? `<${prefix}pageSetUpPr/>` : textOf(properties, known);
    replacements.set('pageSetUpPr', withAttributes(setup, { fitToPage: page.fitWidth ? 1 : null }));
  }
  return replaceElements(properties, order, replacements);
}

/** Changes how a sheet lies on paper; `xml` is its `<pageSetup>`, undefined without one. New ones are for A4. */
export function patchPageSetup(xml: string | undefined, page: PageWrite, prefix: string): string {
  return withAttributes(xml ?? `<${prefix}pageSetup paperSize="9"/>`, {
    orientation: page.landscape ? 'landscape' : 'portrait',
    // As wide as one page and as long as need be.
    ...(page.fitWidth && { fitToWidth: 1, fitToHeight: 0 }),
  });
}

function colorTag(color: string, prefix: string): string {
  return withAttributes(`<${prefix}tabColor/>`, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}
