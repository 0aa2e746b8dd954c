import type { ChartWrite } from '../../edit';
import { namespaces } from '../../package/namespaces';
import { escapeAttribute } from '../../xml/xmlText';

/**
 * Writes the frame that holds a chart between two cells of its sheet (CT_TwoCellAnchor, ECMA-376 20.5.2.33). It names
 * its own namespaces, since the drawing it joins may give them other prefixes.
 */
export function writeAnchor(chart: ChartWrite, shapeId: number, relationshipId: string): string {
  const corner = (name: string, cell: ChartWrite['from']): string =>
    `<xdr:${name}><xdr:col>${cell.column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${cell.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const name = escapeAttribute(chart.name);
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}" editAs="oneCell">` +
    `${corner('from', chart.from)}${corner('to', chart.to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${shapeId}" name="${name}" descr="${escapeAttribute(chart.altText)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" ` +
    `xmlns:r="${namespaces.relationships}" r:id="${relationshipId}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
