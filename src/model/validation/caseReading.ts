import type { Decimal } from '../../engine/decimal';
import { bind } from '../../lines/binding';
import type { Binding } from '../../lines/binding';
import type { Dimension } from '../../lines/dimension';
import { evaluate } from '../../lines/evaluate';
import type { Evaluation } from '../../lines/evaluate';
import type { Line } from '../../lines/line';
import { namedMembers } from '../../lines/namedMembers';
import type { JointCase } from '../jointCase';
import { jointWorking } from '../jointWorking';

/** A case as the rules of its validation read it. */
export interface CaseReading {
  readonly jointCase: JointCase;
  readonly binding: Binding;
  readonly evaluation: Evaluation;
  /** The figures of any line, computed when they are no input. */
  figures(line: Line): readonly Decimal[];
  membersOf(dimension: Dimension): readonly string[];
  /** The members of a cell, outermost first. */
  memberNames(line: Line, offset: number): readonly string[];
}

/** Opens a case for its validation; lines are computed only when a rule asks for them. */
export function readCaseForValidation(jointCase: JointCase): CaseReading {
  const binding = bind(jointWorking, jointCase.members);
  const evaluation = evaluate(binding, jointCase.figures);
  return {
    jointCase,
    binding,
    evaluation,
    figures: line => evaluation.figuresOf(line),
    membersOf: dimension => binding.membersOf(dimension),
    memberNames: (line, offset) => Object.values(namedMembers(binding, line, offset)),
  };
}
