import type { Issue } from '../issue/issue';
import type { Fact, JointCase } from '../model/jointCase';
import { judgeLines, type JudgedLine } from '../refresh/judgeLines';
import { settleLines } from '../refresh/settleLines';
import { overrideKept } from '../refresh/overrideKept';

/**
 * Settles what a run makes of its sources beside the case that stands: every figure of a source is taken, and those that
 * somebody typed over stay, with a warning each (`override-kept`), unless they are to be replaced. Where a source says
 * nothing at all on an input of its body, what stands stays.
 */
export function settleRun(
  standing: JointCase | null,
  facts: readonly Fact[],
  overrides: 'keep' | 'replace',
): { readonly facts: readonly Fact[]; readonly issues: readonly Issue[] } {
  if (standing === null || facts.length === 0) return { facts, issues: [] };
  const spokenOf = new Set(facts.map(({ input, organisation }) => `${input}|${organisation}`));
  const isTaken = ({ verdict, line, members }: JudgedLine): boolean =>
    (verdict !== 'override' || overrides === 'replace') && spokenOf.has(`${line.id}|${members.organisation}`);
  const judged = judgeLines(standing, facts);
  const kept = judged.filter(line => line.verdict === 'override' && !isTaken(line));
  return { facts: settleLines(standing, judged, isTaken), issues: kept.map(overrideKept) };
}
