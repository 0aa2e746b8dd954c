import { describeChanges, describeOverrides } from '../refresh/describeChanges';
import { judgeLines } from '../refresh/judgeLines';
import type { RefreshProposal, Threshold } from './refreshProposal';

/** Judges a proposal by another threshold: the same changes, told apart and sorted anew. Nothing is read again. */
export function weighProposal(proposal: RefreshProposal, threshold: Threshold): RefreshProposal {
  const { standing, read } = proposal.basis;
  const judged = judgeLines(standing, read.facts);
  return {
    ...proposal,
    threshold,
    changes: describeChanges(judged, threshold),
    overrides: describeOverrides(judged, threshold),
  };
}
