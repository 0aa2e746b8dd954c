/** One way to tell that two things are the same: both have the same key, the empty one aside. */
export interface PairRule<Before, Now> {
  readonly before: (thing: Before) => string;
  readonly now: (thing: Now) => string;
}

/** Two things that belong together, and by which of the rules, counted from 0. */
export interface Pair<Before, Now> {
  readonly before: Before;
  readonly now: Now;
  readonly rule: number;
}

/**
 * Pairs things of a mapping with things of a source, rule after rule; each belongs to one pair at most.
 *
 * Of several with one key the first belongs to the first, the second to the second.
 */
export function pairUp<Before, Now>(
  before: readonly Before[],
  now: readonly Now[],
  rules: readonly PairRule<Before, Now>[],
): Pair<Before, Now>[] {
  const pairs: Pair<Before, Now>[] = [];
  let [restBefore, restNow] = [before, now];
  rules.forEach((rule, index) => {
    const byKey = new Map<string, Now[]>();
    for (const thing of restNow) {
      const key = rule.now(thing);
      if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), thing]);
    }
    const found = new Set<unknown>();
    for (const thing of restBefore) {
      const partner = byKey.get(rule.before(thing))?.shift();
      if (partner === undefined) continue;
      pairs.push({ before: thing, now: partner, rule: index });
      found.add(thing).add(partner);
    }
    restBefore = restBefore.filter(thing => !found.has(thing));
    restNow = restNow.filter(thing => !found.has(thing));
  });
  return pairs;
}

/** So many that are left over on either side are not compared each with each. */
const mostCompared = 300;

/**
 * Pairs what is left over by likeness, from 0 to 1: each with the one that it is most like, if that one is most like it
 * too and they are alike enough.
 */
export function pairLikely<Before, Now>(
  before: readonly Before[],
  now: readonly Now[],
  likeness: (before: Before, now: Now) => number,
  enough: number,
): readonly Pair<Before, Now>[] {
  if (before.length > mostCompared || now.length > mostCompared) return [];
  const pairs = before
    .flatMap(thing => now.map(other => ({ before: thing, now: other, score: likeness(thing, other) })))
    .filter(pair => pair.score >= enough)
    .sort((first, second) => second.score - first.score);
  return pairs
    .filter(pair => {
      const rivals = pairs.filter(other => other !== pair && (other.before === pair.before || other.now === pair.now));
      return rivals.every(rival => rival.score < pair.score);
    })
    .map(pair => ({ before: pair.before, now: pair.now, rule: -1 }));
}
