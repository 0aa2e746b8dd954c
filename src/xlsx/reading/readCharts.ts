import type { Relationship } from '../package/relationships';
import type { ReadChart } from '../workbook';
import { childOf, descendantsOf, relationshipId, type XmlElement } from '../xml/readXml';

/**
 * Reads the charts of a drawing: those of the classic kind and those of newer kinds (waterfall, treemap).
 * `readPart` answers a chart part's root, or undefined when it cannot be read; the chart then has no title.
 */
export function readCharts(
  drawing: XmlElement,
  relationships: readonly Relationship[],
  readPart: (part: string) => XmlElement | undefined,
): ReadChart[] {
  return descendantsOf(drawing, 'graphicFrame').flatMap(frame => {
    const [reference] = descendantsOf(frame, 'chart');
    const id = reference === undefined ? undefined : relationshipId(reference);
    const target = relationships.find(relationship => relationship.id === id && !relationship.external)?.target;
    if (target === undefined) return [];
    const title = readTitle(readPart(target));
    const name = descendantsOf(frame, 'cNvPr')[0]?.attributes.get('name') ?? '';
    return [{ part: target, name, ...(title !== '' && { title }) }];
  });
}

/** A title is either text of its own or the last known text of the cell that it follows. */
function readTitle(chartSpace: XmlElement | undefined): string {
  const title = childOf(childOf(chartSpace, 'chart'), 'title');
  if (title === undefined) return '';
  const paragraphs = descendantsOf(title, 'p').map(paragraph =>
    descendantsOf(paragraph, 't')
      .map(run => run.text)
      .join(''),
  );
  if (paragraphs.length > 0 && paragraphs.some(text => text !== '')) return paragraphs.join('\n');
  return descendantsOf(title, 'v')
    .map(value => value.text)
    .join('');
}
