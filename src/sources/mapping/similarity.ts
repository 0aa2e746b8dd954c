/** Tells how much two sets share, from 0 to 1: twice what both have, over what each has (Dice). Two empty ones share all. */
export function overlap(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size + second.size === 0) return 1;
  const shared = [...first].filter(word => second.has(word)).length;
  return (2 * shared) / (first.size + second.size);
}

/** The words of some texts, each once; short ones such as "of" tell nothing and are left aside. */
export function wordSet(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.split(' ')) if (!idle.has(word)) words.add(word);
  return words;
}

const idle = new Set(['', 'of', 'the', 'and', 'for', 'to', 'a', 'in', 'on']);
