import assert from 'node:assert/strict';
import { bind } from '../../../src/lines/binding';
import { evaluate } from '../../../src/lines/evaluate';
import { lineOf } from '../../../src/lines/model';
import { assembleCase } from '../../../src/model/assembleCase';
import { jointWorking } from '../../../src/model/jointWorking';
import type { WideInputs } from '../wideCase';
import { wideCase } from '../wideCase';

/** The model's figures, by line id, of the wide case with these inputs, in the order of their members. */
export function modelOfWide(inputs: WideInputs): (id: string) => readonly number[] {
  const assembled = assembleCase({ document: wideCase(inputs), facts: [] });
  assert.ok(assembled.ok, JSON.stringify(assembled.issues));
  assert.deepEqual(assembled.issues, [], 'the wide case leaves nothing to a starting value');
  const evaluation = evaluate(bind(jointWorking, assembled.value.members), assembled.value.figures);
  return id => evaluation.figuresOf(lineOf(jointWorking, id)).map(Number);
}
