import { SaxesParser } from 'saxes';

/** An element of a small part. `name` has no prefix; attributes are kept by their full name; `text` is its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Says that a part's XML is broken; `readWorkbook` turns it into an issue. */
export class BrokenXml extends Error {}

/** Reads a small part into a tree and answers its root. Throws `BrokenXml` when the text is not well-formed. */
export function readXml(xml: string): XmlElement {
  const top = growElement('', new Map());
  const path = [top];
  const parser = new SaxesParser();
  const current = (): GrowingElement => path.at(-1) ?? top;
  parser.on('opentag', tag => {
    const element = growElement(localName(tag.name), new Map(Object.entries(tag.attributes)));
    current().children.push(element);
    path.push(element);
  });
  parser.on('closetag', () => void path.pop());
  const addText = (text: string): void => void (current().text += text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', error => {
    throw new BrokenXml(error.message);
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new BrokenXml('The part has no element.');
  return root;
}

interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[];
  text: string;
}

function growElement(name: string, attributes: ReadonlyMap<string, string>): GrowingElement {
  return { name, attributes, children: [], text: '' };
}

/** The name of an element or attribute without its namespace prefix. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The children of an element that bear a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter(child => child.name === name) ?? [];
}

/** The first child of an element that bears a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(child => child.name === name);
}

/** All elements below an element that bear a name, in the order of the text. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** The relationship that an element names in its `r:id`, whatever prefix the part gives that namespace. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(':id')) return value;
  return undefined;
}

/** Reads a truth value as the format writes it: `1`, `true`, `on`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
