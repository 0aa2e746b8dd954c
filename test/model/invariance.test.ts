import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Line } from '../../src/lines/line';
import { namedMembers } from '../../src/lines/namedMembers';
import { jointWorking } from '../../src/model/jointWorking';
import { anyCase } from './anyCase';
import { assertClose } from './assertClose';
import { mapped, rearranged, renamed, worked } from './changedCase';
import type { Worked } from './changedCase';

const RUNS = { seed: 2011, numRuns: 50 };

/** Lines in which the order decides between equals: who receives a step that is left over, which of two groups is named. */
const BY_TURN =
  /^(agreedS|s)hare(InProportion|WholeSteps|Remainder|Order|Turn|ExtraStep|)$|^(leastShare|ownSaving|transfer)$/;
const FROM_SHARES = ['coreShortfall', 'inCore', 'inWorstGroup'];

function isComputed(line: Line): boolean {
  return line.origin.kind !== 'input';
}

/** Compares every figure of every line by the names of its members. */
function assertSameByName(before: Worked, after: Worked, dimension: string): void {
  const step = before.one('roundingStep');
  for (const line of jointWorking.lines.filter(isComputed)) {
    if (FROM_SHARES.includes(line.id)) continue;
    const isTurn = BY_TURN.test(line.id);
    if (isTurn && line.unit !== '£') continue;
    before.all(line.id).forEach((figure, offset) => {
      const names = Object.entries(namedMembers(before.evaluation.binding, line, offset));
      const same = after.evaluation.figure(
        line,
        ...names.map(([name, member]) => (name === dimension ? renamed(member) : member)),
      );
      const what = `${line.id} ${names.map(([, member]) => member).join(', ')}`;
      if (isTurn)
        assert.ok(same.minus(figure).abs().lte(step.times(2)), `${what} moves by more than the steps left over`);
      else assertClose(figure, same, what);
    });
  }
}

for (const [dimension, change] of [
  ['organisation', {}],
  ['service', {}],
  ['lever', { leverOverlap: 1 }],
  ['costCategory', {}],
  ['category', {}],
  ['adjustment', {}],
  ['biasFactor', {}],
] as const) {
  test(`figures do not depend on the order and the names of the ${dimension} members`, () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (document, by) => {
        const given = { ...document, inputs: { ...document.inputs, ...change } };
        const count = given.members?.[dimension]?.length ?? 0;
        // Turned round and shifted: every order of three members occurs.
        const order = Array.from({ length: count }, (_, at) => (at + by) % count);
        const turned = rearranged(given, dimension, by % 2 === 0 ? order : order.toReversed());
        assertSameByName(worked(given), worked(turned), dimension);
      }),
      RUNS,
    );
  });
}

test('ten times the money is ten times every figure in money, and the same of every other', () => {
  const isMoney = (line: Line): boolean => ['£k', '£', '£k/FTE'].includes(line.unit.replace('?', ''));
  fc.assert(
    fc.property(anyCase, document => {
      const dearer = Object.fromEntries(
        Object.entries(document.inputs ?? {}).map(([id, spread]) => {
          const line = jointWorking.lines.find(each => each.id === id);
          return [id, line !== undefined && isMoney(line) ? mapped(spread, figure => figure * 10) : spread];
        }),
      );
      const [before, after] = [worked(document), worked(document, dearer)];
      for (const line of jointWorking.lines.filter(isComputed))
        before.all(line.id).forEach((figure, offset) => {
          const expected = isMoney(line) ? figure.times(10) : figure;
          assertClose(after.all(line.id)[offset], expected, `${line.id}, figure ${offset}`);
        });
    }),
    RUNS,
  );
});
