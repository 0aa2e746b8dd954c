import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../../src/engine/decimal';
import { sumOf } from '../../../src/engine/sumOf';
import { bind } from '../../../src/lines/binding';
import { evaluate } from '../../../src/lines/evaluate';
import { assembleCase } from '../../../src/model/assembleCase';
import { nucleolusValue, shapleyValue } from '../../../src/model/chapters/games';
import { yearlySaving } from '../../../src/model/chapters/savings';
import type { JointCase } from '../../../src/model/jointCase';
import { jointWorking } from '../../../src/model/jointWorking';
import { validateCase } from '../../../src/model/validateCase';

function caseOf(bodies: number): JointCase {
  const organisation = Array.from({ length: bodies }, (_, index) => `Body ${index + 1}`);
  const assembled = assembleCase({
    document: {
      format: 'hjw-case/1',
      members: { organisation, service: ['ICT'] },
      inputs: { grossExpenditure: organisation.map((_, index) => [1000 + 100 * index]), staff: 20 },
    },
    facts: [],
  });
  assert.ok(assembled.ok);
  return assembled.value;
}

test('twelve bodies have a nucleolus; for thirteen a warning says that its keys follow the net baseline', () => {
  const warned = (bodies: number): string[] =>
    validateCase(caseOf(bodies))
      .map(issue => issue.code)
      .filter(code => code === 'game-too-large');
  assert.deepEqual(warned(12), []);
  assert.deepEqual(warned(13), ['game-too-large']);
});

test('for twenty-two bodies the Shapley value is sampled near its closed form and adds to the saving', () => {
  const { members, figures } = caseOf(22);
  const evaluation = evaluate(bind(jointWorking, members), figures);
  const shares = evaluation.figuresOf(shapleyValue);
  const saving = evaluation.figure(yearlySaving);
  assert.ok(sumOf(shares).minus(saving).abs().lessThan('1e-9'));
  // Littlechild and Owen (1973): of an airport game each step of the runway is shared by those who need it. The largest
  // baseline of a group is such a game, and the rest of each baseline is the body's own.
  const baselines = Array.from({ length: 22 }, (_, index) => 1000 + 100 * index);
  const total = baselines.reduce((sum, each) => sum + each, 0);
  const steps = baselines.map((each, index) => (each - (baselines[index - 1] ?? 0)) / (22 - index));
  const airport = baselines.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
  const rate = saving.dividedBy(total - 3100);
  shares.forEach((share, index) => {
    const exact = rate.times((baselines[index] ?? 0) - (airport[index] ?? 0));
    assert.ok(share.minus(exact).abs().lessThan(saving.times('0.005')), `body ${index + 1}`);
  });
});

test('where the nucleolus is not worked out its line follows the net baseline', () => {
  const { members, figures } = caseOf(13);
  const [first = new Decimal(0), second = new Decimal(0)] = evaluate(bind(jointWorking, members), figures).figuresOf(
    nucleolusValue,
  );
  assert.ok(first.dividedBy(second).minus(new Decimal(1000).dividedBy(1100)).abs().lessThan('1e-12'));
});
