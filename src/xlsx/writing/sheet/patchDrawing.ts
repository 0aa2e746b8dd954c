import type { ChartWrite, SheetEdit } from '../../edit';
import { addPart } from '../../package/editContentTypes';
import { addRelationship, removeRelationshipsTo } from '../../package/editRelationships';
import { contentTypes, namespaces, relationshipTypes, xmlDeclaration } from '../../package/namespaces';
import { freePath, partText, setPartText, type PackageDraft } from '../../package/packageDraft';
import { readRelationships } from '../../package/relationships';
import { removePart } from '../../package/removePart';
import { appendToRoot, outlineOf, replaceElements } from '../../xml/editXml';
import { writeChart } from '../chart/writeChart';
import { removeFrames } from './removeFrames';
import { worksheetOrder } from './worksheetOrder';
import { writeAnchor } from './writeAnchor';

/**
 * Removes and adds the charts that an edit names, and answers the sheet's text, which names its drawing. A drawing that
 * the sheet has keeps its pictures, shapes and other charts.
 */
export function patchDrawing(draft: PackageDraft, part: string, xml: string, edit: SheetEdit): string {
  const added = edit.addedCharts ?? [];
  const drawing = drawingOf(draft, part);
  if (drawing !== undefined) removeCharts(draft, drawing, edit.removedCharts ?? []);
  if (added.length === 0) return xml;
  if (drawing !== undefined) {
    for (const chart of added) addChart(draft, drawing, chart);
    return xml;
  }
  const made = freePath(draft, 'xl/drawings/drawing', '.xml');
  const root = `<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}"></xdr:wsDr>`;
  addPart(draft, made, contentTypes.drawing, xmlDeclaration + root);
  for (const chart of added) addChart(draft, made, chart);
  const id = addRelationship(draft, part, relationshipTypes.drawing, made);
  const element = `<${outlineOf(xml).prefix}drawing xmlns:r="${namespaces.relationships}" r:id="${id}"/>`;
  return replaceElements(xml, worksheetOrder, new Map([['drawing', element]]));
}

function drawingOf(draft: PackageDraft, part: string): string | undefined {
  return readRelationships(draft.parts, part).find(({ kind, external }) => kind === 'drawing' && !external)?.target;
}

function removeCharts(draft: PackageDraft, drawing: string, charts: readonly string[]): void {
  for (const chart of charts) {
    const ids = removeRelationshipsTo(draft, drawing, chart);
    const xml = partText(draft, drawing);
    if (xml !== undefined && ids.length > 0) setPartText(draft, drawing, removeFrames(xml, ids));
    removePart(draft, chart);
  }
}

function addChart(draft: PackageDraft, drawing: string, chart: ChartWrite): void {
  const xml = partText(draft, drawing);
  if (xml === undefined) throw new Error(`The drawing ${drawing} is not in the package.`);
  const path = freePath(draft, 'xl/charts/chart', '.xml');
  addPart(draft, path, contentTypes.chart, writeChart(chart));
  const id = addRelationship(draft, drawing, relationshipTypes.chart, path);
  setPartText(draft, drawing, appendToRoot(xml, writeAnchor(chart, nextShapeId(xml), id)));
}

/** Shapes are numbered through a drawing. */
function nextShapeId(xml: string): number {
  const taken = [...xml.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^>]*?\bid="([0-9]+)"/g)].map(match => Number(match[1]));
  return Math.max(1, ...taken) + 1;
}
