import { Decimal } from '../../src/engine/decimal';
import type { Binding } from '../../src/lines/binding';
import { bind } from '../../src/lines/binding';
import { columnLetters } from '../../src/lines/columnLetters';
import { evaluate } from '../../src/lines/evaluate';
import type { Figures } from '../../src/lines/evaluate';
import { layOutSheets } from '../../src/report/layOutSheets';
import type { Line } from '../../src/lines/line';
import { assembleCase } from '../../src/model/assembleCase';
import type { JointCase } from '../../src/model/jointCase';
import { jointWorking } from '../../src/model/jointWorking';
import { parseCaseDocument } from '../../src/model/parseCaseDocument';
import { OWN_SHEETS } from '../../src/report/sheets';
import { readSources } from '../../src/usecases/readSources';
import type { RunRequest } from '../../src/usecases/runRequest';

/** The engine's figure for a cell; null where there is none. */
export interface ExpectedFigure {
  readonly line: string;
  readonly address: string;
  readonly figure: number | null;
}

/** An input's figure to be replaced, counted in the order of its members. */
export interface ChangedFigure {
  readonly line: Line;
  readonly offset: number;
  readonly figure: number;
}

/** Puts a request's case together without a workbook. */
export async function caseOf(request: RunRequest): Promise<JointCase> {
  const read = await readSources(request.sources, request.now, () => Promise.resolve(() => undefined));
  const document = parseCaseDocument(new TextDecoder().decode(request.caseDocument?.bytes), 'case.json');
  if (!read.ok || !document.ok) throw new Error('The case cannot be read.');
  const assembled = assembleCase({ facts: read.value.facts, document: document.value });
  if (!assembled.ok) throw new Error(assembled.issues[0]?.message);
  return assembled.value;
}

/** Computes a case with the exact engine alone, no workbook in sight: every figure that a rule gives, and its cell. */
export function computeExpected(jointCase: JointCase, figures: Figures = jointCase.figures): readonly ExpectedFigure[] {
  const binding = bind(jointWorking, jointCase.members);
  const evaluation = evaluate(binding, figures);
  const placeOf = addressesOf(binding);
  return jointWorking.lines
    .filter(line => line.origin.kind === 'rule')
    .flatMap(line =>
      evaluation.figuresOf(line).map((figure, offset) => ({
        line: line.id,
        address: placeOf(line, offset),
        figure: figure.isNaN() ? null : figure.toNumber(),
      })),
    );
}

/** The figures of a case with some of them changed. */
export function withChanges(figures: Figures, changes: readonly ChangedFigure[]): Figures {
  const changed = new Map(figures);
  for (const { line, offset, figure } of changes) {
    changed.set(line.id, (changed.get(line.id) ?? []).with(offset, new Decimal(figure)));
  }
  return changed;
}

/** Tells where the figures of lines stand, by sheet and address (`Summary!B6`). */
export function addressesOf(binding: Binding): (line: Line, offset: number) => string {
  const layout = layOutSheets(binding);
  return (line, offset) => {
    const place = layout.placeOf(line, binding.positionOf(line, offset));
    const sheet = OWN_SHEETS.find(own => own.key === place.sheet)?.name ?? place.sheet;
    return `${sheet}!${columnLetters(place.column)}${place.row}`;
  };
}
