import { applyEdits, outlineOf, textOf, type TextEdit } from '../../xml/editXml';
import { blankTag, localNameOf, nextTag, type XmlTag } from '../../xml/nextTag';
import { readRelationshipId } from '../../xml/readAttribute';
import { readElement, type TopElement } from '../../xml/topElements';

/**
 * Takes the charts with these relationship ids out of a drawing. The anchor goes with its chart, unless the chart is one
 * of a group, which keeps its other shapes.
 */
export function removeFrames(xml: string, ids: readonly string[]): string {
  const edits = outlineOf(xml).elements.flatMap((anchor): TextEdit[] => {
    const text = textOf(xml, anchor);
    const frames = elementsNamed(text, 'graphicFrame').filter(frame => showsChart(textOf(text, frame), ids));
    if (frames.length === 0) return [];
    if (elementsNamed(text, 'grpSp').length === 0) return [{ start: anchor.start, end: anchor.end, text: '' }];
    return frames.map(({ start, end }) => ({ start: anchor.start + start, end: anchor.start + end, text: '' }));
  });
  return applyEdits(xml, edits);
}

function showsChart(frame: string, ids: readonly string[]): boolean {
  return tagsNamed(frame, 'chart', tag => readRelationshipId(frame, tag) ?? '').some(id => ids.includes(id));
}

function elementsNamed(xml: string, name: string): TopElement[] {
  return tagsNamed(xml, name, tag => readElement(xml, { ...tag })).filter(element => element !== null);
}

function tagsNamed<Found>(xml: string, name: string, read: (tag: XmlTag) => Found): Found[] {
  const found: Found[] = [];
  const tag = blankTag();
  for (let at = 0; nextTag(xml, at, tag); at = tag.end) {
    if (tag.kind !== 'close' && localNameOf(xml, tag) === name) found.push(read(tag));
  }
  return found;
}
