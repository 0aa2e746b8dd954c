const most = 5_000;

/**
 * Makes a function of a text that remembers its answers: the same headings and labels are asked about for every cell.
 *
 * The function must depend on nothing but the text. What is remembered is forgotten at once when it grows large.
 */
export function rememberByText<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    if (answers.size >= most) answers.clear();
    const answer = work(text);
    answers.set(text, { answer });
    return answer;
  };
}
