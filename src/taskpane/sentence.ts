/** Makes a sentence of words without a capital and a full stop: `its words name the rows` → `Its words name the rows.` */
export function sentence(words: string): string {
  const text = words.trim();
  if (text === '') return '';
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
