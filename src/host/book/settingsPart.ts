import { BrokenXml, childrenOf, readXml, type XmlElement } from '../../xlsx/xml/readXml';
import { escapeText } from '../../xlsx/xml/xmlText';
import type { Json } from '../protocol/wire';

/**
 * Under this namespace the host keeps an add-in's settings and the custom properties of sheets in a part of custom XML.
 * Excel itself keeps them elsewhere (its web-extension part, the sheets' own parts) and does not read this one.
 */
export const settingsNamespace = 'urn:hjw:embedded-host:settings:1';

/** What the host keeps in its own part: settings by key, and properties by the sheet's name and then by key. */
export interface StoredSettings {
  readonly settings: ReadonlyMap<string, Json>;
  readonly sheetProperties: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Writes the host's own part; undefined when there is nothing to keep. */
export function writeSettingsPart({ settings, sheetProperties }: StoredSettings): string | undefined {
  const elements = [
    ...[...settings].map(([key, value]) => `<setting>${jsonText([key, value])}</setting>`),
    ...[...sheetProperties].flatMap(([sheet, properties]) =>
      [...properties].map(([key, value]) => `<property>${jsonText([sheet, key, value])}</property>`),
    ),
  ];
  return elements.length === 0 ? undefined : `<settings xmlns="${settingsNamespace}">${elements.join('')}</settings>`;
}

/** Reads the host's own part; undefined when it is not what the host wrote. */
export function readSettingsPart(xml: string): StoredSettings | undefined {
  try {
    return readElements(readXml(xml));
  } catch (problem) {
    if (problem instanceof BrokenXml || problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

function readElements(root: XmlElement): StoredSettings {
  const sheetProperties = new Map<string, Map<string, string>>();
  for (const { text } of childrenOf(root, 'property')) {
    const [sheet, key, value] = JSON.parse(text) as [string, string, string];
    const properties = sheetProperties.get(sheet) ?? new Map<string, string>();
    sheetProperties.set(sheet, properties.set(key, value));
  }
  return {
    settings: new Map(childrenOf(root, 'setting').map(({ text }) => JSON.parse(text) as [string, Json])),
    sheetProperties,
  };
}

/** JSON that may stand in XML: it escapes control characters by itself, but not the code points that XML leaves out. */
function jsonText(value: Json): string {
  const json = JSON.stringify(value).replace(/[\ufffe\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16)}`);
  return escapeText(json);
}
