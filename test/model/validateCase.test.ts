import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { assembleCase } from '../../src/model/assembleCase';
import { validateCase } from '../../src/model/validateCase';
import { twoBodies } from './twoBodies';

test('a sound case has no issues', () => {
  assert.deepEqual(validateCase(twoBodies()), []);
});

test('parts of a service beyond the whole are named where several are within', () => {
  const assembled = assembleCase({
    facts: [],
    document: {
      format: 'hjw-case/1',
      members: { organisation: ['Avon', 'Rutland'], service: ['ICT', 'Legal', 'HR'] },
      inputs: { grossExpenditure: 100, staff: 2, servedPart: { ICT: { Legal: 0.6, HR: 0.5, ICT: 0.9 } } },
    },
  });
  assert.ok(assembled.ok);
  const [issue, ...others] = validateCase(assembled.value);
  assert.deepEqual(others, []);
  assert.equal(issue?.code, 'served-beyond-whole');
  assert.equal(issue.severity, 'error');
  assert.match(issue.place.input ?? '', /^Part of the service used by another service \(ICT, Legal/);
  // 60% and 50% by others, and 90% by itself.
  assert.match(issue.message, /Services use 200% of ICT/);
  assert.match(issue.remedy, /100% at most/);
});

test('a figure read from a workbook is named by its file, sheet and cell', () => {
  const assembled = assembleCase({
    facts: [
      {
        input: 'grossExpenditure',
        organisation: 'Avon',
        service: 'ICT',
        value: new Decimal(90),
        origin: 'a.xlsx, B!C6',
      },
      {
        input: 'staff',
        organisation: 'Avon',
        service: 'ICT',
        value: new Decimal(-4),
        origin: "avon 2011, draft.xlsx, Joe's Budget!D7",
      },
      { input: 'staff', organisation: 'Avon', service: 'Legal', value: new Decimal(6), origin: 'a.xlsx, B!D8' },
    ],
  });
  assert.ok(assembled.ok);
  const negative = validateCase(assembled.value).filter(issue => issue.code === 'input-negative');
  assert.deepEqual(
    negative.map(issue => issue.place),
    [{ file: 'avon 2011, draft.xlsx', sheet: "Joe's Budget", cell: 'D7', input: 'Staff (Avon, ICT)' }],
  );
});

test('a single body is told that there is nothing to share', () => {
  const assembled = assembleCase({
    facts: [],
    document: {
      format: 'hjw-case/1',
      members: { organisation: ['Avon'], service: ['ICT'] },
      inputs: { grossExpenditure: 100, staff: 2 },
    },
  });
  assert.ok(assembled.ok);
  const issues = validateCase(assembled.value);
  assert.deepEqual(
    issues.map(issue => [issue.severity, issue.code, issue.place.input]),
    [['warning', 'single-body', 'Body']],
  );
  assert.match(issues[0]?.message ?? '', /Only Avon takes part/);
  assert.match(issues[0]?.remedy ?? '', /Add the other bodies/);
});

test('a body that stands in millions among thousands is doubtful too', () => {
  const doubtful = validateCase(twoBodies({ costEstimate: 0, grossExpenditure: { Avon: 100, Rutland: 0.1 } }));
  assert.deepEqual(
    doubtful.map(issue => [issue.code, issue.place.input]),
    [['input-unit-doubtful', `Gross expenditure (Rutland, ICT, from case document)`]],
  );
  assert.match(doubtful[0]?.remedy ?? '', /in millions/);
});
