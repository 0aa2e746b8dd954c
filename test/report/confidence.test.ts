import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../../src/lines/model';
import { jointWorking } from '../../src/model/jointWorking';
import { startingAssumptions } from '../../src/reference/startingAssumptions';
import { startingConfidence } from '../../src/report/confidence';

const line = (id: string): ReturnType<typeof lineOf> => lineOf(jointWorking, id);
const gross = line('grossExpenditure');

test('a figure from a source cell is Green, one that was stated or changed Amber, an illustrative one Red', () => {
  assert.equal(startingConfidence(gross, ['budget.xlsx, Budget!C7']), 'Green');
  assert.equal(startingConfidence(gross, ['case document']), 'Amber');
  assert.equal(startingConfidence(gross, ['changed on the sheet']), 'Amber');
  assert.equal(startingConfidence(line('leverRate'), [startingAssumptions.source]), 'Red');
  assert.equal(startingConfidence(line('investment'), ['not given: follows the net baseline']), 'Red');
});

test('figures that nobody gave are Amber; what the method fixes is Green', () => {
  assert.equal(startingConfidence(gross, [undefined, undefined]), 'Amber');
  assert.equal(startingConfidence(line('monthsPerYear'), [undefined]), 'Green');
  assert.equal(startingConfidence(line('roundingStep'), [startingAssumptions.source]), 'Green');
});

test('of several figures the worst counts', () => {
  const origins = ['budget.xlsx, Budget!C7', 'case document', startingAssumptions.source];
  assert.equal(startingConfidence(gross, origins.slice(0, 2)), 'Amber');
  assert.equal(startingConfidence(gross, origins), 'Red');
});
