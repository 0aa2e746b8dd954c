/** Tells whether a line is a note rather than a heading: `Note 1`, `Source: …`, `* illustrative`, `1. The figures …`. */
export function isNote(text: string): boolean {
  return /^(notes?\b|source\b|sources:|[*†‡§¹²³]|\(?\d{1,2}[.)]\s|\[\d|https?:)/i.test(text);
}
