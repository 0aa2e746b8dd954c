import type { Decimal } from '../engine/decimal';
import type { JudgedLine } from './judgeLines';
import { isMaterial, type Threshold } from './materiality';
import type { FigureMove, SourceChange, SourceLine, SourceOverride } from './sourceChange';

/** Lists the lines whose figures would change, material ones first, then by size. */
export function describeChanges(judged: readonly JudgedLine[], threshold: Threshold): readonly SourceChange[] {
  const changes = judged.flatMap(line => {
    const { verdict: kind, standing, fact, claim } = line;
    if (kind !== 'new' && kind !== 'changed' && kind !== 'gone') return [];
    const stood =
      standing === null || (kind === 'new' && standing.figure.value.isZero()) ? null : standing.figure.value;
    const placeBefore = claim.at ?? standing?.figure.origin ?? null;
    return [{ ...describeLine(line), kind, ...moveOf(line, stood, fact?.value ?? null, placeBefore, threshold) }];
  });
  return sorted(changes);
}

/** Lists the lines that somebody typed over, with what their source said and says; those whose source moved come first. */
export function describeOverrides(judged: readonly JudgedLine[], threshold: Threshold): readonly SourceOverride[] {
  const overrides = judged
    .filter(line => line.verdict === 'override')
    .map(line => ({
      ...describeLine(line),
      standing: numberOf(line.standing?.figure.value ?? null),
      ...moveOf(line, line.claim.says, line.fact?.value ?? null, line.claim.at, threshold),
    }));
  return sorted(overrides);
}

function describeLine({ id, line, members }: JudgedLine): SourceLine {
  return { id, input: line.id, name: line.name, unit: line.unit.replace('?', ''), ...members };
}

function moveOf(
  { line, fact, file }: JudgedLine,
  before: Decimal | null,
  after: Decimal | null,
  placeBefore: string | null,
  threshold: Threshold,
): FigureMove {
  const [old, now] = [numberOf(before), numberOf(after)];
  const moved = exactDifference(before, after);
  const share = old === null || old === 0 ? null : moved / Math.abs(old);
  return {
    before: old,
    after: now,
    difference: moved,
    share,
    placeBefore,
    placeAfter: fact?.origin ?? file,
    isMaterial: isMaterial(line.unit, moved, share, threshold),
  };
}

/** Subtracts as decimals, so that 5145.1 to 5162.3 differs by 17.2 and not by 17.199999999999818. */
function exactDifference(before: Decimal | null, after: Decimal | null): number {
  const [old, now] = [before, after].map(each => (each === null || each.isNaN() ? null : each));
  if (now === null || now === undefined) return old === null || old === undefined ? 0 : old.negated().toNumber();
  return (old === null || old === undefined ? now : now.minus(old)).toNumber();
}

function numberOf(figure: Decimal | null): number | null {
  return figure === null || figure.isNaN() ? null : figure.toNumber();
}

function sorted<Moved extends FigureMove & SourceLine>(lines: readonly Moved[]): readonly Moved[] {
  return [...lines].sort(
    (one, other) =>
      Number(other.isMaterial) - Number(one.isMaterial) ||
      Math.abs(other.difference) - Math.abs(one.difference) ||
      one.id.localeCompare(other.id),
  );
}
