import type { Runtime } from './startRuntime';

const MEASURES = ['RESULT("NPSV")', 'SAVINGS()', 'RESULT("BCR")', 'RESULT("Payback")'];

/** Puts figures of a model under their names into A1:A4, which follow B1. */
export async function putModel({ host }: Runtime): Promise<void> {
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B1').values = [[1]];
    sheet.getRange('A1:A4').formulas = [['=B1*2'], ['=B1*3'], ['=B1*4'], ['=B1*5']];
    ['HJW_npsv', 'HJW_yearly_saving', 'HJW_bcr', 'HJW_payback'].forEach((name, row) => {
      context.workbook.names.add(name, sheet.getCell(row, 0));
    });
    await context.sync();
  });
  await host.settled();
}

/** Puts this many readers into column D, waits until they show the model, and takes others away. */
export async function putReaders(runtime: Runtime, count: number): Promise<void> {
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('D:D').clear();
    sheet.getRangeByIndexes(0, 3, count, 1).formulas = Array.from({ length: count }, (_, row) => [
      `=HJW.${MEASURES[row % MEASURES.length] ?? ''}`,
    ]);
    await context.sync();
  });
  await runtime.host.settled();
  await timeEdit(runtime, count, 7);
}

/** Milliseconds until all readers show an edit, and of processor time in them: most of the wait is the runtime's own. */
export interface EditTimes {
  readonly waited: number;
  readonly worked: number;
}

/** Edits B1, from which the model follows, and answers what it takes until all readers show it. */
export async function timeEdit({ host }: Runtime, count: number, value: number): Promise<EditTimes> {
  const start = performance.now();
  const before = process.cpuUsage();
  await Excel.run(async context => {
    context.workbook.worksheets.getFirst().getRange('B1').values = [[value]];
    await context.sync();
  });
  const cells = host.workbook.sheets[0]?.cells;
  const isShown = (row: number): boolean => cells?.get(row)?.get(3)?.value === (2 + (row % MEASURES.length)) * value;
  for (let row = 0; row < count;) {
    if (isShown(row)) row += 1;
    else await new Promise(resolve => setTimeout(resolve, 10));
    if (performance.now() - start > 60_000) throw new Error(`Row ${row + 1} does not follow the edit.`);
  }
  const { user, system } = process.cpuUsage(before);
  return { waited: performance.now() - start, worked: (user + system) / 1000 };
}
