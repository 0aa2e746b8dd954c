/** Whoever recalculates a sheet asks for the answers of that sheet again; these are few. */
const KEPT = 20;

/** Arguments that are longer than this as text, such as whole columns, are not kept. */
const LONGEST = 100_000;

/**
 * Makes a calculation that remembers its latest answers by the values of its arguments, for those worth the memory.
 *
 * Excel calls a function again whenever rows are inserted or outlines fold, with the same figures as before. An argument
 * that is an object of Excel's own is never compared: its call is calculated anew.
 */
export function remember<Given extends readonly unknown[], Answer>(
  calculate: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const answers = new Map<string, Answer>();
  return (...given) => {
    if (given.some(argument => typeof argument === 'object' && argument !== null && !Array.isArray(argument))) {
      return calculate(...given);
    }
    const key = JSON.stringify(given);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = calculate(...given);
    if (key.length > LONGEST) return answer;
    answers.set(key, answer);
    if (answers.size > KEPT) for (const oldest of [...answers.keys()].slice(0, -KEPT)) answers.delete(oldest);
    return answer;
  };
}
