import assert from 'node:assert/strict';
import { readXml, type XmlElement } from '../../src/xlsx/xml/readXml';

/**
 * The order of children that ECMA-376 (5th edition, part 1 with the transitional schemas of part 4) gives for each
 * element that is written, by the element's name or, where that is used twice, by its parent's and its own.
 */
const order: Readonly<Record<string, string>> = {
  // sml.xsd
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetViews: 'sheetView extLst',
  sheetView: 'pane selection pivotSelection extLst',
  cols: 'col',
  sheetData: 'row',
  row: 'c extLst',
  c: 'f v is extLst',
  is: 't r rPh phoneticPr',
  mergeCells: 'mergeCell',
  hyperlinks: 'hyperlink',
  tableParts: 'tablePart extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumns: 'tableColumn',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  bookViews: 'workbookView extLst',
  sheets: 'sheet',
  definedNames: 'definedName',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  numFmts: 'numFmt',
  fonts: 'font',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  fills: 'fill',
  fill: 'patternFill gradientFill',
  patternFill: 'fgColor bgColor',
  borders: 'border',
  border: 'start left end right top bottom diagonal vertical horizontal',
  'border/left': 'color',
  'border/right': 'color',
  'border/top': 'color',
  'border/bottom': 'color',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  xf: 'alignment protection extLst',
  cellStyles: 'cellStyle',
  // dml-spreadsheetDrawing.xsd
  wsDr: 'twoCellAnchor oneCellAnchor absoluteAnchor',
  twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart clientData',
  from: 'col colOff row rowOff',
  to: 'col colOff row rowOff',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
  nvGraphicFramePr: 'cNvPr cNvGraphicFramePr',
  xfrm: 'off ext',
  graphic: 'graphicData',
  graphicData: 'chart',
  // dml-chart.xsd
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  title: 'tx layout overlay spPr txPr extLst',
  tx: 'strRef rich v',
  plotArea: 'layout barChart lineChart catAx valAx dTable spPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  'barChart/ser': 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  'lineChart/ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
  'ser/marker': 'symbol size spPr extLst',
  cat: 'multiLvlStrRef numRef numLit strRef strLit',
  val: 'numRef numLit',
  strRef: 'f strCache extLst',
  strCache: 'ptCount pt extLst',
  numRef: 'f numCache extLst',
  numCache: 'formatCode ptCount pt extLst',
  pt: 'v',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  scaling: 'logBase orientation max min extLst',
  majorGridlines: 'spPr',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  legendEntry: 'idx delete txPr extLst',
  // dml-main.xsd
  rich: 'bodyPr lstStyle p',
  txPr: 'bodyPr lstStyle p',
  p: 'pPr r br fld endParaRPr',
  pPr: 'lnSpc spcBef spcAft buClrTx defRPr extLst',
  'p/r': 'rPr t',
  rPr: 'ln noFill solidFill effectLst highlight latin ea cs sym',
  defRPr: 'ln noFill solidFill effectLst highlight latin ea cs sym',
  spPr: 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst',
  pattFill: 'fgClr bgClr',
  fgClr: 'srgbClr schemeClr sysClr',
  bgClr: 'srgbClr schemeClr sysClr',
  ln: 'noFill solidFill gradFill prstDash custDash round bevel miter headEnd tailEnd',
  solidFill: 'srgbClr schemeClr sysClr',
};

/** Holds a part against the schema's order of elements, which Excel insists on; every element must be one that is known. */
export function assertSchemaOrder(xml: string, part: string): void {
  checkElement(readXml(xml), '', part);
}

function checkElement(element: XmlElement, parent: string, part: string): void {
  const known = order[`${parent}/${element.name}`] ?? order[element.name];
  const allowed = known?.split(' ') ?? [];
  let reached = 0;
  for (const child of element.children) {
    const rank = allowed.indexOf(child.name);
    assert.ok(rank >= 0, `${part}: <${child.name}> is not known inside <${element.name}>`);
    assert.ok(rank >= reached, `${part}: <${child.name}> stands too late inside <${element.name}>`);
    reached = rank;
    checkElement(child, element.name, part);
  }
  const count = element.attributes.get('count');
  if (count !== undefined)
    assert.equal(Number(count), element.children.length, `${part}: the count of <${element.name}>`);
}
