// The sheet that "Insert examples" writes, through Microsoft's client on the host.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { functionChapters } from '../../src/functions/guide/describedFunctions';
import { exampleArguments } from '../../src/functions/guide/exampleArguments';
import { evaluateFormulas } from '../../src/headless/evaluateFormulas';
import type { WorkbookHost } from '../../src/host/createHost';
import { insertExamples } from '../../src/usecases/insertExamples';
import { run, sampleRequest, theHost } from '../usecases/sampleRun';

const NAME = 'HJW examples';
const [readers = [], calculators = []] = functionChapters.map(chapter => chapter.functions);

let host: WorkbookHost;
let empty: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
});

async function insert(): Promise<string> {
  const result = await insertExamples();
  assert.ok(result.ok, JSON.stringify(result.issues));
  await host.settled();
  return result.value;
}

type Cell = string | number | boolean;

interface Written {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
}

async function written(sheet: string): Promise<Written> {
  return Excel.run(async context => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values, formulas');
    await context.sync();
    return { values: range.values as Cell[][], formulas: range.formulas as Cell[][] };
  });
}

/** The rows in which functions stand, by their id, counted from 0. */
function rowsOf({ values }: Written): ReadonlyMap<string, number> {
  return new Map(
    values.flatMap(([name], row) => {
      const id = /^HJW\.([A-Z]+)$/.exec(String(name))?.[1];
      return id === undefined ? [] : [[id, row] as const];
    }),
  );
}

/** Waits until the readers show what they have to: Microsoft's runtime holds their figures back for a moment. */
async function answers(sheet: string, isReady: (answer: Cell) => boolean): Promise<ReadonlyMap<string, Cell>> {
  let found = new Map<string, Cell>();
  for (let look = 0; look < 200; look += 1) {
    const standing = await written(sheet);
    found = new Map(Array.from(rowsOf(standing), ([id, row]) => [id, standing.values[row]?.[3] ?? '']));
    if (readers.every(({ id }) => isReady(found.get(id) ?? ''))) break;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  return found;
}

async function write(sheet: string, row: number, column: number, value: Cell): Promise<void> {
  await Excel.run(async context => {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[value]];
    await context.sync();
  });
  await host.settled();
}

/** Everything of the workbook but the examples: sheets with their cells, and names. */
function everythingElse(): unknown {
  const { sheets, names } = host.workbook;
  return {
    sheets: sheets
      .filter(sheet => !sheet.name.startsWith(NAME))
      .map(({ id, name, cells, visibility }) => ({ id, name, visibility, cells: structuredClone(cells) })),
    names: names.filter(({ name }) => !name.includes('examples')).map(each => ({ ...each })),
  };
}

test('before a run every calculator computes and every reader says to run the model first', async () => {
  assert.equal(await insert(), NAME);
  const shown = await answers(NAME, answer => answer === '#N/A');
  assert.deepEqual(
    [...shown.keys()],
    [...readers, ...calculators].map(({ id }) => id),
  );
  for (const { id } of readers) assert.equal(shown.get(id), '#N/A', id);
  for (const { id } of calculators) assert.doesNotMatch(String(shown.get(id)), /^(#|$)/, id);
  const rows = rowsOf(await written(NAME));
  const sheet = host.workbook.sheets.find(({ name }) => name === NAME);
  for (const { id } of readers) {
    assert.equal(host.errorMessage(sheet?.name ?? '', rows.get(id) ?? 0, 3), 'Run the model first', id);
  }
});

test('each answer with its arguments in cells is that of the example beside it, to the last cell', async () => {
  const standing = await written(NAME);
  const rows = rowsOf(standing);
  const results = await evaluateFormulas(
    host,
    calculators.map(({ example }) => example.formula),
  );
  for (const [at, { id, example, sentence }] of calculators.entries()) {
    const row = rows.get(id) ?? 0;
    assert.deepEqual(standing.values[row]?.slice(0, 3), [`HJW.${id}`, sentence, example.formula]);
    const result = results[at];
    assert.ok(result !== undefined && !('error' in result), id);
    const wanted = 'rows' in result ? result.rows : [[result.value]];
    const block = wanted.map((line, down) => standing.values[row + down]?.slice(3, 3 + line.length));
    assert.deepEqual(block, wanted, id);
    assert.match(String(standing.formulas[row]?.[3]), new RegExp(`^=HJW\\.${id}\\([A-Z:\\d,]+\\)$`), id);
  }
});

test('no answer runs into another: what is filled beside an answer is filled by it', async () => {
  const standing = await written(NAME);
  const rows = [...rowsOf(standing).values()];
  const end = standing.values.length;
  const sheet = host.workbook.sheets.find(({ name }) => name === NAME);
  for (const [at, row] of rows.entries()) {
    for (let line = row; line < (rows[at + 1] ?? end); line += 1) {
      for (const column of [3, 4, 5]) {
        const cell = sheet?.cells.get(line)?.get(column);
        if (cell?.value === undefined || cell.value === null || (line === row && column === 3)) continue;
        assert.equal(cell.spilledFrom, `D${row + 1}`, `row ${line + 1}`);
      }
    }
  }
});

test('an argument that is changed on the sheet changes the answer, and inserting again brings the example back', async () => {
  const row = rowsOf(await written(NAME)).get('ALLOCATE') ?? 0;
  const amount = (await written(NAME)).values[row]?.indexOf('amount') ?? 0;
  await write(NAME, row, amount + 1, 9);
  assert.deepEqual((await written(NAME)).values[row]?.slice(3, 6), [3, 3, 3]);
  assert.equal(await insert(), NAME);
  assert.deepEqual((await written(NAME)).values[row]?.slice(3, 6), [33.34, 33.33, 33.33]);
});

test('its own sheet is found under whatever name, a sheet of the user is left alone', async () => {
  assert.ok(host.open(empty, 'book.xlsx').ok);
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('hjw Examples');
    sheet.getRange('A1').values = [['mine']];
    await context.sync();
  });
  assert.equal(await insert(), 'HJW examples 2');
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('HJW examples 2').name = 'Play';
    await context.sync();
  });
  const before = everythingElse();
  assert.equal(await insert(), 'Play');
  assert.deepEqual(everythingElse(), before);
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Play').delete();
    await context.sync();
  });
  assert.equal(await insert(), 'HJW examples 2');
  assert.deepEqual(
    host.workbook.sheets.map(({ name }) => name),
    ['Sheet1', 'hjw Examples', 'HJW examples 2'],
  );
  assert.deepEqual((await written('hjw Examples')).values, [['mine']]);
});

test('beside a model the readers show its figures, nothing of it changes, and a run leaves the examples alone', async () => {
  assert.ok(host.open(empty, 'book.xlsx').ok);
  await run(sampleRequest());
  const before = everythingElse();
  assert.equal(await insert(), NAME);
  const shown = await answers(NAME, answer => typeof answer === 'number');
  for (const { id } of readers) assert.ok(Number(shown.get(id)) > 0, `${id}: ${String(shown.get(id))}`);
  assert.deepEqual(everythingElse(), before);
  await run({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
  assert.equal(await insert(), NAME);
});

test('it takes as many round trips in a large workbook as in an empty one', async () => {
  const batches = async (): Promise<number> => {
    await host.settled();
    const before = host.statistics.batches;
    const result = await insertExamples();
    assert.ok(result.ok);
    return host.statistics.batches - before;
  };
  const beside = await batches();
  assert.ok(host.open(empty, 'book.xlsx').ok);
  const alone = await batches();
  assert.ok(beside <= 5 && alone <= 5, `${beside} beside the model, ${alone} alone`);
});

test('where the model has other bodies and years, its first ones stand in the examples', async () => {
  assert.ok(host.open(empty, 'book.xlsx').ok);
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:A2').values = [['Essex'], ['Kent']];
    sheet.getRange('B1:B2').values = [["'2024/25"], ["'2025/26"]];
    context.workbook.names.add('HJW_list_organisation', sheet.getRange('A1:A2'));
    context.workbook.names.add('HJW_list_year', sheet.getRange('B1:B2'));
    await context.sync();
  });
  await insert();
  const { values } = await written(NAME);
  const row = values[rowsOf({ values, formulas: [] }).get('SAVINGS') ?? 0] ?? [];
  const given = (parameter: string): Cell | undefined => row[row.indexOf(parameter) + 1];
  assert.deepEqual([given('[organisation]'), given('[service]'), given('[year]')], ['Essex', '', '2024/25']);
});

test('a workbook whose sheets are protected is left as it is, and the reason comes back', async () => {
  assert.ok(host.open(empty, 'book.xlsx').ok);
  await insert();
  await Excel.run(async context => {
    context.workbook.worksheets.getItem(NAME).protection.protect({});
    await context.sync();
  });
  const before = host.save();
  const result = await insertExamples();
  assert.deepEqual(
    result.issues.map(({ code }) => code),
    ['excel-AccessDenied'],
  );
  assert.deepEqual(host.save(), before);
});

test("the ribbon's button writes the sheet", async () => {
  assert.ok(host.open(empty, 'book.xlsx').ok);
  await import('../../src/commands/commands');
  host.invokeAction('insertExamples');
  const stands = (): boolean => host.workbook.sheets.some(({ name }) => name === NAME);
  for (let look = 0; look < 200 && !stands(); look += 1) await new Promise(resolve => setTimeout(resolve, 20));
  assert.ok(stands());
  await host.settled();
});

test('arguments of an example are read as they would stand in cells', () => {
  assert.deepEqual(exampleArguments('=HJW.SAVINGS("HCC",,"a,b")'), [[['HCC']], null, [['a,b']]]);
  assert.deepEqual(exampleArguments('=HJW.BLEND({60,20;-40,0.5},{"A+B"})'), [
    [
      [60, 20],
      [-40, 0.5],
    ],
    [['A+B']],
  ]);
  assert.throws(() => exampleArguments('=HJW.NPSV(A1:A3)'), /A1:A3, which is no value/);
  assert.throws(() => exampleArguments('=SUM(1)'), /no call/);
});
