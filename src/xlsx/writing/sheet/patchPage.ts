import type { PageText, PageWrite, SheetEdit } from '../../edit';
import { outlineOf, replaceElements, textOf, withAttributes } from '../../xml/editXml';
import { escapeText } from '../../xml/xmlText';

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
    ...(page.isA4 === true && { paperSize: 9 }),
    orientation: page.landscape ? 'landscape' : 'portrait',
    // As wide as one page and as long as need be.
    ...(page.fitWidth && { fitToWidth: 1, fitToHeight: 0 }),
  });
}

/** Changes the margins of a page; `xml` is its `<pageMargins>`, undefined without one. New ones are Excel's usual ones. */
export function patchMargins(
  xml: string | undefined,
  margins: NonNullable<PageWrite['margins']>,
  prefix: string,
): string {
  const usual = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  return withAttributes(xml ?? withAttributes(`<${prefix}pageMargins/>`, usual), margins);
}

/** Writes what stands above and below each page: the same on all of them. */
export function writePageTexts({ header, footer }: PageWrite, prefix: string): string {
  const part = (name: string, text: PageText | undefined): string => {
    const written = pageText(text);
    return written === '' ? '' : `<${prefix}${name}>${escapeText(written)}</${prefix}${name}>`;
  };
  return `<${prefix}headerFooter>${part('oddHeader', header)}${part('oddFooter', footer)}</${prefix}headerFooter>`;
}

/** Writes where pages end that the user or an add-in has set; null where there are none. */
export function writeRowBreaks(rows: readonly number[], prefix: string): string | null {
  if (rows.length === 0) return null;
  const breaks = rows.map(row => `<${prefix}brk id="${row}" max="16383" man="1"/>`).join('');
  return `<${prefix}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</${prefix}rowBreaks>`;
}

function pageText({ left = '', center = '', right = '' }: PageText = {}): string {
  const parts = [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ] as const;
  return parts.map(([place, text]) => (text === '' ? '' : place + text)).join('');
}

function colorTag(color: string, prefix: string): string {
  return withAttributes(`<${prefix}tabColor/>`, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}
