import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';

/** One element of the manifest, with the names of the elements around it, outermost first. */
export interface ManifestElement {
  readonly name: string;
  readonly path: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Reads manifest.xml as a flat list of its elements. Throws when it is not well-formed. */
export function readManifest(): readonly ManifestElement[] {
  const elements: ManifestElement[] = [];
  const open: ManifestElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', tag => {
    const element = { name: tag.name, path: open.map(one => one.name), attributes: { ...tag.attributes }, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', text => {
    const innermost = open.at(-1);
    if (innermost !== undefined) innermost.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(readFileSync(`${projectRoot}/manifest.xml`, 'utf8')).close();
  return elements;
}

/** The value of an attribute on every element that has it. */
export function attributeValues(elements: readonly ManifestElement[], attribute: string): readonly string[] {
  return elements.flatMap(element => element.attributes[attribute] ?? []);
}
