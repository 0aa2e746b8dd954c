import type { Decimal } from '../engine/decimal';
import type { Fact, JointCase } from '../model/jointCase';
import { cellOfFact, standingCells, type LineCell, type StandingCell } from './lineCells';
import { fileOfPlace, readOrigin, type OriginWords } from './originWords';
import { sameFigure } from './sameFigure';
import { unstated } from './unstated';

/** What a source said of a line when it was read last; `says` is null for nothing, `at` where nothing is known. */
export interface SourceClaim {
  readonly says: Decimal | null;
  readonly at: string | null;
}

/**
 * A line of the new files held against the model.
 *
 * `fact` is null where the source is silent, which then is the one called `file`. A line that is the `same` may stand in
 * another cell of the source now; `silent` ones are those that no source states and nothing is to be said of.
 */
export interface JudgedLine extends LineCell {
  readonly verdict: 'same' | 'new' | 'changed' | 'gone' | 'override' | 'silent';
  readonly standing: StandingCell | null;
  readonly fact: Fact | null;
  readonly claim: SourceClaim;
  readonly file: string;
}

/**
 * Holds every line of the bodies that the new facts speak for against the case that stands.
 *
 * A line is gone only when it was read from a file whose place a new one takes: of the same name, or stating lines that
 * the old one stated. So a file about staff alone takes nothing away that a file of budgets said.
 */
export function judgeLines(standing: JointCase, facts: readonly Fact[]): readonly JudgedLine[] {
  const cells = standingCells(standing);
  const years = standing.members['year'] ?? [];
  const stated = new Map<string, { readonly cell: LineCell; readonly fact: Fact }>();
  for (const fact of facts) {
    const cell = cellOfFact(fact, years);
    if (cell !== null) stated.set(cell.id, { cell, fact });
  }
  const files = replacedFiles(cells, stated);
  const judged = [...stated.values()].map(({ cell, fact }): JudgedLine => {
    const before = cells.get(cell.id) ?? null;
    const words = readOrigin(before?.figure.origin);
    return {
      ...cell,
      verdict: verdictOnFact(before, words, fact),
      standing: before,
      fact,
      claim: claimOf(before, words),
      file: fileOfPlace(fact.origin) ?? fact.origin,
    };
  });
  for (const before of cells.values()) {
    const bodyFiles = files.get(before.members.organisation);
    if (bodyFiles === undefined || stated.has(before.id)) continue;
    const words = readOrigin(before.figure.origin);
    const claim = claimOf(before, words);
    const claimed = lastFile(words, claim);
    const file = claimed === null ? [...bodyFiles.values()][0] : bodyFiles.get(claimed);
    const verdict = file === undefined ? 'silent' : verdictOnSilence(before, words, claim);
    judged.push({ ...before, verdict, standing: before, fact: null, claim, file: file ?? '' });
  }
  return judged;
}

function verdictOnFact(before: StandingCell | null, words: OriginWords, fact: Fact): JudgedLine['verdict'] {
  if (before === null) return fact.value.isNaN() || fact.value.isZero() ? 'same' : 'new';
  const isTyped = words.kind === 'override' || words.kind === 'typed';
  // A formula that somebody typed may come to what the source says today and to something else tomorrow.
  const isFormula = isTyped && before.figure.link !== undefined;
  if (!isFormula && sameFigure(before.figure.value, fact.value)) return 'same';
  if (isTyped) return 'override';
  const claim = claimOf(before, words);
  return claim.says === null || (words.kind === 'kept' && words.from === null) ? 'new' : 'changed';
}

function verdictOnSilence(before: StandingCell, words: OriginWords, claim: SourceClaim): JudgedLine['verdict'] {
  if (claim.says === null || words.kind === 'typed') return 'silent';
  if (words.kind === 'override') return 'override';
  return isUnstated(before) ? 'same' : 'gone';
}

/** A figure without any origin that somebody must have stated was read when origins were not kept, or its record is lost. */
function claimOf(before: StandingCell | null, words: OriginWords): SourceClaim {
  const { value, origin = null } = before?.figure ?? {};
  switch (words.kind) {
    case 'source':
      return { says: value ?? null, at: origin };
    case 'override':
      return { says: words.says, at: words.at };
    case 'kept':
      return { says: value ?? null, at: words.from ?? words.at };
    case 'gone':
      return { says: null, at: words.file };
    case 'typed':
      return { says: null, at: null };
    case 'other':
      return { says: origin !== null || before === null || isUnstated(before) ? null : before.figure.value, at: null };
  }
}

function isUnstated({ line, figure }: StandingCell): boolean {
  return figure.value.isNaN() || figure.value.isZero() || sameFigure(figure.value, unstated(line));
}

/** The file that spoke of a line last, which for one that was declined is the file that it was declined from. */
function lastFile(words: OriginWords, claim: SourceClaim): string | null {
  const at = words.kind === 'kept' ? words.at : claim.at;
  return at === null ? null : (fileOfPlace(at) ?? at);
}

/** For every body that is spoken for: which new file takes the place of which old one. */
function replacedFiles(
  cells: ReadonlyMap<string, StandingCell>,
  stated: ReadonlyMap<string, { readonly cell: LineCell; readonly fact: Fact }>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const files = new Map<string, Map<string, string>>();
  for (const { cell, fact } of stated.values()) {
    const ofBody = files.get(cell.members.organisation) ?? new Map<string, string>();
    files.set(cell.members.organisation, ofBody);
    const file = fileOfPlace(fact.origin) ?? fact.origin;
    const before = cells.get(cell.id) ?? null;
    const words = readOrigin(before?.figure.origin);
    const old = lastFile(words, claimOf(before, words));
    if (!ofBody.has(file)) ofBody.set(file, file);
    if (old !== null && !ofBody.has(old)) ofBody.set(old, file);
  }
  return files;
}
