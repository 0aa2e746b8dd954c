import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeIssue } from '../../../src/issue/describeIssue';
import type { Ignored } from '../../../src/sources/reading/tableFigure';
import type { SourceReading } from '../../../src/sources/readSource';
import { inspectWorkbook } from '../../../src/sources/inspectWorkbook';
import { messCases } from './messCases';
import type { ExpectedOmission, MessExpectation, MessTrial } from './messCase';
import { fileOf, readTrial, type MessOutcome } from './messOutcome';
import { unaccounted } from './unaccounted';

for (const { number, name, trials } of messCases) {
  for (const trial of trials) {
    test(`${number}. ${name}: ${trial.says}`, () => {
      const outcome = readTrial(trial);
      const said = outcome.issues.map(issue => describeIssue(issue)).join('\n');
      assert.equal(outcome.kind, trial.expected.outcome, said);
      checkIssues(outcome, trial);
      if (trial.expected.outcome === 'refused') checkRefusal(trial.expected, outcome, trial);
      if (trial.expected.outcome === 'read') checkReading(trial.expected, outcome, trial);
      if (trial.expected.outcome === 'picked') checkPicked(trial.expected, outcome);
      checkInspection(outcome, trial);
    });
  }
}

test('the list holds all 51 cases, each once and in order, and each with a workbook', () => {
  assert.deepEqual(
    messCases.map(({ number }) => number),
    Array.from({ length: 51 }, (_, index) => index + 1),
  );
  assert.ok(messCases.every(({ trials }) => trials.length > 0));
});

/** Whatever is said names the file and says what to do; what is wrong within a workbook names sheet and cell too. */
function checkIssues({ issues }: MessOutcome, trial: MessTrial): void {
  for (const issue of issues) {
    assert.equal(issue.place.file, fileOf(trial), describeIssue(issue));
    assert.match(issue.message, /\.$/);
    assert.match(issue.remedy, /\w.*\.$/);
    if (issue.severity !== 'error' || issue.code.startsWith('file-')) continue;
    assert.ok(issue.place.sheet !== undefined && issue.place.cell !== undefined, describeIssue(issue));
  }
}

function checkRefusal(
  expected: Extract<MessExpectation, { outcome: 'refused' }>,
  { issues }: MessOutcome,
  trial: MessTrial,
): void {
  const [issue] = issues.filter(other => other.severity === 'error');
  const place = { file: fileOf(trial), sheet: expected.sheet, cell: expected.cell };
  assert.deepEqual([issue?.code, { ...place, ...issue?.place }, issue?.place.cell], [expected.code, place, place.cell]);
  assert.match(issue?.remedy ?? '', expected.remedy);
}

function checkReading(
  expected: Extract<MessExpectation, { outcome: 'read' }>,
  outcome: MessOutcome,
  trial: MessTrial,
): void {
  assert.ok(outcome.kind === 'read');
  const { reading, issues } = outcome;
  assert.deepEqual(figuresOf(reading).sort(), expected.figures.map(figure => figure.join(' | ')).sort());
  assert.deepEqual(
    issues.map(issue => [issue.code, issue.place.cell ?? '']),
    expected.says ?? [],
  );
  checkOmissions(reading.ignored, expected.leftOut ?? []);
  const differences = reading.controls.filter(control => !control.difference.isZero());
  assert.deepEqual(
    differences.map(control => [control.place.cell, control.difference.toFixed()]),
    expected.differences ?? [],
  );
  assert.deepEqual(unaccounted(trial.bytes(), fileOf(trial), reading, issues), []);
}

function figuresOf({ figures }: SourceReading): string[] {
  const several = new Set(figures.map(figure => figure.organisation)).size > 1;
  return figures.map(figure => {
    const words = [
      several ? figure.organisation : undefined,
      figure.measure,
      figure.service,
      figure.measure === 'fundingGap' ? figure.year : undefined,
    ];
    const what = words.filter(word => word !== undefined).join(' ');
    return [what, figure.value.toFixed(), figure.lineage.cell].join(' | ');
  });
}

/** Nothing may be left out but what is expected to be, and each with its reason. */
function checkOmissions(ignored: readonly Ignored[], expected: readonly ExpectedOmission[]): void {
  const placeOf = ({ place }: Ignored): string => place.cell ?? place.sheet ?? '';
  assert.deepEqual(ignored.map(placeOf).sort(), expected.map(([place]) => place).sort(), JSON.stringify(ignored));
  for (const [place, reason] of expected) {
    assert.ok(
      ignored.some(entry => placeOf(entry) === place && reason.test(entry.reason)),
      `${place}: ${JSON.stringify(ignored)}`,
    );
  }
}

function checkPicked(expected: Extract<MessExpectation, { outcome: 'picked' }>, outcome: MessOutcome): void {
  assert.ok(outcome.kind === 'picked');
  assert.deepEqual(outcome.issues, []);
  assert.deepEqual(
    outcome.reading.figures.map(figure => [
      figure.asked,
      (figure.pounds ?? figure.value).toFixed(),
      figure.sheet,
      figure.cell,
    ]),
    expected.figures,
  );
  if (expected.leftOut !== undefined) checkOmissions(outcome.reading.ignored, expected.leftOut);
}

/** A workbook that can be opened can be looked at, and what cannot be opened is refused alike. */
function checkInspection(outcome: MessOutcome, trial: MessTrial): void {
  const inspection = inspectWorkbook(trial.bytes(), fileOf(trial));
  const cannotOpen = outcome.issues.some(issue => issue.code.startsWith('file-'));
  assert.equal(inspection.ok, !cannotOpen);
  if (!inspection.ok) return;
  for (const { place } of outcome.issues) {
    assert.ok(inspection.value.sheets.some(sheet => place.sheet === undefined || sheet.name === place.sheet));
  }
}
