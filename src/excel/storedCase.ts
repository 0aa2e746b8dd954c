/** The namespace under which the add-in keeps the case of the last run. */
export const STORE_NAMESPACE = 'urn:hjw:case:1';

/** What a run kept: the case as text, and whether the run came to its end. */
export interface StoredCase {
  readonly text: string;
  readonly finished: boolean;
}

/** Wraps a case as the XML part that the workbook keeps. */
export function storedXml({ text, finished }: StoredCase): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<case xmlns="${STORE_NAMESPACE}" run="${finished ? 'finished' : 'writing'}">${escaped}</case>`;
}

/** Reads back what a run kept; null when the part is not of the add-in's making. */
export function readStoredCase(xml: string): StoredCase | null {
  const match = /<(?:\w+:)?case\b([^>]*)>([\s\S]*)<\/(?:\w+:)?case>/.exec(xml);
  const [, attributes = '', escaped] = match ?? [];
  if (escaped === undefined) return null;
  const text = escaped
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  return { text, finished: !/\brun="writing"/.test(attributes) };
}
