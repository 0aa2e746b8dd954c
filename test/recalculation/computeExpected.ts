import { columnLetters } from '../../src/lines/columnLetters';
import { bind } from '../../src/lines/binding';
import { evaluate } from '../../src/lines/evaluate';
import { layOut } from '../../src/lines/layout';
import { assembleCase } from '../../src/model/assembleCase';
import { jointWorking } from '../../src/model/jointWorking';
import { parseCaseDocument } from '../../src/model/parseCaseDocument';
import { FIRST_BODY_ROW } from '../../src/report/sheetBuilder';
import { OWN_SHEETS } from '../../src/report/sheets';
import { readSources } from '../../src/usecases/readSources';
import type { RunRequest } from '../../src/usecases/runRequest';

/** The engine's figure for a cell; null where there is none. */
export interface ExpectedFigure {
  readonly line: string;
  readonly address: string;
  readonly figure: number | null;
}

/** Computes a request with the exact engine alone, no workbook in sight: every figure that a rule gives, and its cell. */
export async function computeExpected(request: RunRequest): Promise<readonly ExpectedFigure[]> {
  const facts = await readSources(request.sources, () => Promise.resolve());
  const document = parseCaseDocument(new TextDecoder().decode(request.caseDocument?.bytes), 'case.json');
  if (!facts.ok || !document.ok) throw new Error('The sample cannot be read.');
  const assembled = assembleCase({ facts: facts.value, document: document.value });
  if (!assembled.ok) throw new Error('The sample makes no case.');
  const binding = bind(jointWorking, assembled.value.members);
  const evaluation = evaluate(binding, assembled.value.figures);
  const layout = layOut(binding, FIRST_BODY_ROW);
  return jointWorking.lines
    .filter(line => line.origin.kind === 'rule')
    .flatMap(line =>
      evaluation.figuresOf(line).map((figure, offset) => {
        const place = layout.placeOf(line, binding.positionOf(line, offset));
        const sheet = OWN_SHEETS.find(own => own.key === place.sheet)?.name ?? place.sheet;
        return {
          line: line.id,
          address: `${sheet}!${columnLetters(place.column)}${place.row}`,
          figure: figure.isNaN() ? null : figure.toNumber(),
        };
      }),
    );
}
