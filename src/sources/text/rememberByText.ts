const most = 5_000;
const loneFigures = /(?<![a-z\d])\d+/gi;

/**
 * Makes a function of a text remember its answers as `rememberByText` does, for all texts that differ only in the
 * figures of numbers that stand alone: a ledger's "Invoice 104233" and "Invoice 104234" are worked out once.
 *
 * The function may depend on where figures stand and how many, not on which they are, but for one after a letter (`m2`).
 */
export function rememberByWords<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const remembered = rememberByText(work);
  return text => remembered(text.replace(loneFigures, figures => '0'.repeat(figures.length)));
}

/**
 * Makes a function of a text that remembers its answers: the same headings and labels are asked about for every cell.
 *
 * The function must depend on nothing but the text. Of very many texts the answers asked for lately are kept.
 */
export function rememberByText<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return text => {
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as Answer;
    const answer = older.has(text) ? (older.get(text) as Answer) : work(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}
