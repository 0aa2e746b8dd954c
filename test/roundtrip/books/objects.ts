import { NAMESPACES, TYPES, zipBook } from '../bookParts';
import { onePixel, ownStrings, ownStyles, ownTheme, worksheet } from './commonParts';

const DRAWING =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const anchor = (from: number, to: number, inner: string): string =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const drawing = `<?xml version="1.0" encoding="UTF-8"?>
<xdr:wsDr ${DRAWING}>${anchor(
  1,
  12,
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="My chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>',
)}${anchor(
  14,
  18,
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo" descr="A red square"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
)}${anchor(
  19,
  21,
  '<xdr:sp macro="" textlink="$B$2"><xdr:nvSpPr><xdr:cNvPr id="4" name="Note"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>A shape</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
)}</xdr:wsDr>`;

const chart = `<?xml version="1.0" encoding="UTF-8"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Objects!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Objects!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style='position:absolute;visibility:hidden'><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 1, 10, 5, 15, 5, 4</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t201" style='position:absolute'><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 22, 0, 3, 0, 23, 0</x:Anchor><x:FmlaLink>$D$2</x:FmlaLink></x:ClientData></v:shape></xml>`;

const rows =
  '<row r="1" spans="1:4" ht="24" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3" t="s"><v>5</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>North</t></is></c><c r="B2" s="1"><v>1200.5</v></c><c r="C2" t="s"><v>3</v></c><c r="D2" t="b"><v>1</v></c></row>' +
  '<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>East</t></is></c><c r="B3" s="1"><v>-830</v></c><c r="C3" t="s"><v>4</v></c><c r="D3" t="e"><v>#N/A</v></c></row>' +
  '<row r="4" outlineLevel="1"><c r="A4" t="inlineStr"><is><t>South</t></is></c><c r="B4" s="1"><v>410</v></c><c r="C4" s="2"><v>40909</v></c><c r="D4" s="6" t="inlineStr"><is><t>Link</t></is></c></row>' +
  '<row r="5" collapsed="1"><c r="B5"><f t="shared" ref="B5:C5" si="0">SUM(B2:B4)</f><v>780.5</v></c><c r="C5"><f t="shared" si="0"/><v>40909</v></c><c r="D5" cm="1"><f t="array" ref="D5:D6">B2:B3*2</f><v>2401</v></c></row>' +
  '<row r="6"><c r="D6"><v>-1660</v></c></row>';

/**
 * A sheet with a chart, a picture, a shape, notes and threaded comments, a check box, conditional formats of both kinds,
 * sparklines, validations, links, header pictures and printer settings.
 */
export function objectsBook(): Uint8Array {
  return zipBook({
    extensions: {
      png: 'image/png',
      vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
      bin: 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
    },
    more: [
      ['rId2', 'custom-properties', 'docProps/custom.xml'],
      [
        'rId3',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ],
    parts: {
      'xl/workbook.xml': {
        type: TYPES.workbook,
        content: `<?xml version="1.0" encoding="UTF-8"?>
<workbook ${NAMESPACES}><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="10" yWindow="20" windowWidth="20000" windowHeight="9000" firstSheet="0" activeTab="0"/></bookViews><sheets><sheet name="Objects" sheetId="7" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Objects!$A$1:$K$26</definedName><definedName name="Rate" comment="A constant">0.035</definedName></definedNames><calcPr calcId="191029" iterate="1" iterateCount="50"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" chartTrackingRefBase="1"/></ext></extLst></workbook>`,
        relations: [
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'styles', 'styles.xml'],
          ['rId3', 'sharedStrings', 'sharedStrings.xml'],
          ['rId4', 'theme', 'theme/theme1.xml'],
          ['rId5', 'calcChain', 'calcChain.xml'],
          ['rId6', 'customXml', '../customXml/item1.xml'],
          ['rId7', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
        ],
      },
      'xl/styles.xml': ownStyles,
      'xl/sharedStrings.xml': ownStrings,
      'xl/theme/theme1.xml': ownTheme,
      'xl/calcChain.xml': {
        type: TYPES.chain,
        content: `<calcChain ${NAMESPACES}><c r="B5" i="7"/><c r="C5"/><c r="D5" a="1"/></calcChain>`,
      },
      'xl/persons/person.xml': {
        type: TYPES.persons,
        content:
          '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="A. Treasurer" id="{11111111-2222-3333-4444-555555555555}" userId="a" providerId="None"/></personList>',
      },
      'customXml/item1.xml': {
        content: '<?xml version="1.0"?><other xmlns="urn:other:thing">of another program</other>',
        relations: [['rId1', 'customXmlProps', 'itemProps1.xml']],
      },
      'customXml/itemProps1.xml': {
        type: TYPES.customXmlProperties,
        content:
          '<ds:datastoreItem ds:itemID="{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
      },
      'docProps/custom.xml': {
        type: TYPES.customProperties,
        content:
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Protective marking"><vt:lpwstr>OFFICIAL</vt:lpwstr></property></Properties>',
      },
      'docProps/core.xml': {
        type: TYPES.coreProperties,
        content:
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Budget book</dc:title><dc:creator>A. Treasurer</dc:creator></cp:coreProperties>',
      },
      'xl/worksheets/sheet1.xml': {
        type: TYPES.sheet,
        content: worksheet(
          `<sheetPr codeName="Sheet1"><tabColor rgb="FF00FF00"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D6"/><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="14.7109375" customWidth="1"/><col min="2" max="4" width="18" style="1" customWidth="1"/></cols><sheetData>${rows}</sheetData><conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Region" prompt="Choose" sqref="A2:A4"><formula1>"North,East,South"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="D4" r:id="rId1" tooltip="Go"/><hyperlink ref="A1" location="Objects!B5" display="down"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Arial,Bold"Budget&amp;R&amp;D</oddHeader><firstFooter>&amp;CPage &amp;P</firstFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="24" max="16383" man="1"/></rowBreaks><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId8" name="Check Box 1"><controlPr defaultSize="0" autoFill="0"/></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Objects!B2:B4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
        ),
        relations: [
          ['rId1', 'hyperlink', 'https://www.gov.uk/', 'External'],
          ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
          ['rId3', 'drawing', '../drawings/drawing1.xml'],
          ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['rId5', 'comments', '../comments1.xml'],
          [
            'rId6',
            'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
            '../threadedComments/threadedComment1.xml',
          ],
          ['rId8', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
        ],
      },
      'xl/printerSettings/printerSettings1.bin': { content: Uint8Array.from({ length: 64 }, (_, index) => index * 3) },
      'xl/drawings/drawing1.xml': {
        type: TYPES.drawing,
        content: drawing,
        relations: [
          ['rId1', 'chart', '../charts/chart1.xml'],
          ['rId2', 'image', '../media/image1.png'],
        ],
      },
      'xl/charts/chart1.xml': { type: TYPES.chart, content: chart },
      'xl/media/image1.png': { content: onePixel },
      'xl/drawings/vmlDrawing1.vml': { content: vml },
      'xl/comments1.xml': {
        type: TYPES.comments,
        content: `<comments ${NAMESPACES}><authors><author>tc={22222222-2222-3333-4444-555555555555}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>[Threaded comment] Is this right?</t></text></comment></commentList></comments>`,
      },
      'xl/threadedComments/threadedComment1.xml': {
        type: TYPES.threadedComments,
        content:
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-01-01T00:00:00.00" personId="{11111111-2222-3333-4444-555555555555}" id="{22222222-2222-3333-4444-555555555555}"><text>Is this right?</text></threadedComment></ThreadedComments>',
      },
      'xl/ctrlProps/ctrlProp1.xml': {
        type: TYPES.control,
        content:
          '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="$D$2" lockText="1"/>',
      },
    },
  });
}
