import { escapeAttribute, escapeText } from '../../xlsx/xml/xmlText';
import { childrenOf, readXml } from '../../xlsx/xml/readXml';
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
    ...[...settings].map(
      ([key, value]) => `<setting key="${escapeAttribute(key)}">${escapeText(JSON.stringify(value))}</setting>`,
    ),
    ...[...sheetProperties].flatMap(([sheet, properties]) =>
      [...properties].map(
        ([key, value]) =>
          `<property sheet="${escapeAttribute(sheet)}" key="${escapeAttribute(key)}">${escapeText(value)}</property>`,
      ),
    ),
  ];
  return elements.length === 0 ? undefined : `<settings xmlns="${settingsNamespace}">${elements.join('')}</settings>`;
}

/** Reads the host's own part. Throws when it is not what the host wrote. */
export function readSettingsPart(xml: string): StoredSettings {
  const root = readXml(xml);
  const settings = new Map<string, Json>();
  for (const { attributes, text } of childrenOf(root, 'setting')) {
    settings.set(attributes.get('key') ?? '', JSON.parse(text) as Json);
  }
  const sheetProperties = new Map<string, Map<string, string>>();
  for (const { attributes, text } of childrenOf(root, 'property')) {
    const sheet = attributes.get('sheet') ?? '';
    const properties = sheetProperties.get(sheet) ?? new Map<string, string>();
    sheetProperties.set(sheet, properties.set(attributes.get('key') ?? '', text));
  }
  return { settings, sheetProperties };
}
