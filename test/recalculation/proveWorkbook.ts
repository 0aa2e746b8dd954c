import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Decimal } from '../../src/engine/decimal';
import { bind } from '../../src/lines/binding';
import { evaluate } from '../../src/lines/evaluate';
import { jointWorking } from '../../src/model/jointWorking';
import type { RunRequest } from '../../src/usecases/runRequest';
import type { CellValue } from '../../src/xlsx/cell';
import { run, theHost } from '../usecases/sampleRun';
import { agrees, assertSameFigures, assertSameResults } from './agreement';
import { chartReferences } from './chartReferences';
import { computeExpected, withChanges } from './computeExpected';
import { followsAlgorithms } from './followsAlgorithms';
import { skipWithoutLibreOffice } from './libreOffice';
import { readEntries, readFormulas } from './readFormulas';
import { saveCase, trafficOf, type RunTraffic, type SavedCase } from './savedCase';
import { tenAssumptions } from './tenAssumptions';

const withLibreOffice = { skip: skipWithoutLibreOffice };
const STALE = 'Stale: run again';

/** Excel on the web refuses messages beyond 5 MB; this leaves it a fifth. */
const MOST_BYTES = 4_000_000;
/** Two requests to read, two at most to write, and those of the client itself, whatever the size. */
const MOST_BATCHES = 9;

/**
 * Proves the saved workbook of a case without the add-in: LibreOffice, given no results, must come to the host's and to
 * the engine's figures, first for the file as it was saved, then after ten assumptions were changed in its XML.
 */
export function proveWorkbook(request: RunRequest, fewestFormulas: number): void {
  let proved: SavedCase;

  before(async () => {
    proved = await saveCase(request);
  });

  test('every formula that the run planned stands in the saved file with its result', () => {
    const results = readFormulas(proved.saved);
    assert.ok(proved.planned >= fewestFormulas, `${proved.planned} formulas`);
    assert.equal(results.size, proved.planned);
    assert.deepEqual(
      [...results].filter(([, value]) => value === null || typeof value === 'object'),
      [],
    );
  });

  test('it was written in a handful of round trips, none of whose messages is too large for Excel on the web', () => {
    assertFew(proved.traffic);
  });

  test('LibreOffice comes to the figure that the host shows in every formula', withLibreOffice, () => {
    assertSameResults(readFormulas(proved.saved), proved.recalculated);
  });

  test("LibreOffice comes to the engine's figure in every line of the model, to the penny", withLibreOffice, () => {
    const expected = computeExpected(proved.jointCase);
    assert.ok(expected.length > fewestFormulas / 2, `${expected.length} figures`);
    assertSameFigures(expected, proved.recalculated);
  });

  test('after ten changes, lines without an algorithm behind them come to the changed case', withLibreOffice, () => {
    const { jointCase, afterChange } = proved;
    const expected = computeExpected(jointCase, withChanges(jointCase.figures, tenAssumptions(jointCase)));
    const following = followsAlgorithms(jointWorking);
    const own = expected.filter(({ line }) => !following.has(line));
    assert.ok(own.length > 0.6 * expected.length, `${own.length} of ${expected.length} figures`);
    assertSameFigures(own, afterChange);
  });

  test('all lines come to what follows from the figures that the algorithms left', withLibreOffice, t => {
    const { jointCase, afterChange } = proved;
    const before = evaluate(bind(jointWorking, jointCase.members), jointCase.figures);
    for (const line of jointWorking.lines) {
      if (line.origin.kind !== 'algorithm') continue;
      const left: readonly Decimal[] = before.figuresOf(line);
      t.mock.method(line.origin, 'compute', () => left);
    }
    assertSameFigures(
      computeExpected(jointCase, withChanges(jointCase.figures, tenAssumptions(jointCase))),
      afterChange,
    );
  });

  test('the workbook says that its algorithms need another run', withLibreOffice, () => {
    const onChecks = (results: ReadonlyMap<string, CellValue>): CellValue[] =>
      [...results].filter(([address]) => address.startsWith('Checks!')).map(([, value]) => value);
    assert.ok(!onChecks(proved.recalculated).includes(STALE));
    assert.ok(onChecks(proved.afterChange).includes(STALE));
    assert.notEqual(proved.afterChange.get('Checks!A3'), proved.recalculated.get('Checks!A3'));
  });

  test(
    'charts draw formulas that followed, but for the swings, which only the add-in computes',
    withLibreOffice,
    () => {
      const { saved, recalculated, afterChange } = proved;
      const entries = readEntries(saved);
      const charts = chartReferences(saved);
      assert.ok(charts.length >= 6, `${charts.length} charts`);
      for (const { title, cells } of charts) {
        const isLive = cells.some(cell => afterChange.has(cell)) && !cells.some(cell => entries.has(cell));
        assert.ok(isLive, `"${title}" draws formulas and no figures of its own`);
      }
      const still = charts.filter(({ cells }) =>
        cells.every(cell => agrees(recalculated.get(cell) ?? null, afterChange.get(cell) ?? null)),
      );
      assert.equal(still.length, 1, still.map(({ title }) => title).join('; '));
      assert.match(still[0]?.title ?? '', /assumptions that matter most/);
    },
  );

  test('every formula comes to what the workbook shows when the same is typed into it', withLibreOffice, async () => {
    const host = await theHost();
    await typeNumbers(proved.numbers);
    assertSameResults(readFormulas(host.save()), proved.afterChange);
  });

  test('another run brings the algorithms up to date too', async () => {
    const { jointCase, numbers } = proved;
    await typeNumbers(numbers);
    assertFew(await trafficOf(() => run({ sources: [], now: new Date('2026-11-23T10:00:00Z') })));
    assertSameFigures(
      computeExpected(jointCase, withChanges(jointCase.figures, tenAssumptions(jointCase))),
      readFormulas((await theHost()).save()),
    );
  });
}

/** Types numbers into cells through the real client, as a user would. */
async function typeNumbers(numbers: ReadonlyMap<string, number>): Promise<void> {
  await Excel.run(async context => {
    for (const [address, number] of numbers) {
      const [sheet = '', cell = ''] = address.split('!');
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[number]];
    }
    await context.sync();
  });
  await (await theHost()).settled();
}

function assertFew({ batches, largestMessageBytes }: RunTraffic): void {
  assert.ok(largestMessageBytes <= MOST_BYTES, `${largestMessageBytes} bytes in a message`);
  assert.ok(batches <= MOST_BATCHES, `${batches} round trips`);
}
