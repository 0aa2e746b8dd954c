import { NAMESPACES, TYPES, type BookPart } from '../bookParts';

/** A styles part with fonts, fills, formats, named styles and differential formats of its own. */
export const ownStyles: BookPart = {
  type: TYPES.styles,
  content: `<?xml version="1.0" encoding="UTF-8"?>
<styleSheet ${NAMESPACES}><numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0.00;[Red]\\-&quot;£&quot;#,##0.00"/><numFmt numFmtId="171" formatCode="dd/mm/yyyy;@"/></numFmts><fonts count="3" x14ac:knownFonts="1"><font><sz val="10"/><color theme="1"/><name val="Liberation Serif"/><family val="1"/><scheme val="minor"/></font><font><b/><sz val="14"/><color rgb="FF7A1FA2"/><name val="Liberation Sans"/><family val="2"/></font><font><u/><sz val="10"/><color theme="10"/><name val="Liberation Serif"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFE0B2"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF80CBC4"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right style="double"><color rgb="FFFF0000"/></right><top/><bottom style="thick"><color indexed="12"/></bottom><diagonal style="hair"><color auto="1"/></diagonal></border></borders><cellStyleXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyNumberFormat="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"/><xf numFmtId="171" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="centerContinuous" textRotation="45" wrapText="1" shrinkToFit="1" readingOrder="2"/></xf><xf numFmtId="0" fontId="1" fillId="3" borderId="0" xfId="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="2" quotePrefix="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0" hidden="1"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="3"><cellStyle name="House heading" xfId="1"/><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="2" builtinId="5"/></cellStyles><dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00AA00"/></patternFill></fill></dxf></dxfs><tableStyles count="1" defaultTableStyle="House" defaultPivotStyle="PivotStyleLight16"><tableStyle name="House" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="1"/></tableStyle></tableStyles><colors><mruColors><color rgb="FF123456"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`,
};

/** Shared texts with rich text, phonetic runs, blanks to be kept and signs outside the basic plane. */
export const ownStrings: BookPart = {
  type: TYPES.strings,
  content: `<?xml version="1.0" encoding="UTF-8"?>
<sst ${NAMESPACES} count="6" uniqueCount="6"><si><t>Region</t></si><si><r><rPr><b/><sz val="10"/><color rgb="FFFF0000"/><rFont val="Liberation Serif"/></rPr><t xml:space="preserve">Rich </t></r><r><rPr><i/><vertAlign val="superscript"/><sz val="10"/></rPr><t>text</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="0" type="Hiragana"/></si><si><t xml:space="preserve">  kept  blanks  </t></si><si><t>Emoji 📊 &amp; &lt;signs&gt; _x0041_</t></si><si><t>Amount</t></si></sst>`,
};

/** A theme that names the fonts of the styles. */
export const ownTheme: BookPart = {
  type: TYPES.theme,
  content: `<?xml version="1.0" encoding="UTF-8"?>
<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House"><a:dk1><a:srgbClr val="102030"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="204060"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="C00000"/></a:accent1><a:accent2><a:srgbClr val="00C000"/></a:accent2><a:accent3><a:srgbClr val="0000C0"/></a:accent3><a:accent4><a:srgbClr val="C0C000"/></a:accent4><a:accent5><a:srgbClr val="00C0C0"/></a:accent5><a:accent6><a:srgbClr val="C000C0"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme><a:fontScheme name="House"><a:majorFont><a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Liberation Serif"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"/><a:ln w="12700"/><a:ln w="19050"/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
};

/** A red picture of one pixel. */
export const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'),
  sign => sign.charCodeAt(0),
);

/** The text of a worksheet around its elements. */
export function worksheet(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${NAMESPACES}>${inner}</worksheet>`;
}
