import assert from 'node:assert/strict';
import { bind } from '../../src/lines/binding';
import { namedMembers } from '../../src/lines/namedMembers';
import { jointWorking } from '../../src/model/jointWorking';
import { assembleCase } from '../../src/model/assembleCase';
import { exportFromWorkbook } from '../../src/usecases/exportFromWorkbook';
import { theHost } from './sampleRun';

/** A cell of an input as it stands in the workbook: its figure, null for none, and what it says of its origin. */
export interface StandingInput {
  readonly value: number | null;
  readonly origin: string | null;
}

/** Reads every input of the open workbook through the real client, by id such as `grossExpenditure|HCC|ICT`. */
export async function standingInputs(): Promise<ReadonlyMap<string, StandingInput>> {
  const exported = await exportFromWorkbook();
  assert.ok(exported.ok, JSON.stringify(exported.issues));
  const document = exported.value;
  const made = assembleCase({ document, facts: [] });
  assert.ok(made.ok);
  const binding = bind(jointWorking, made.value.members);
  const inputs = new Map<string, StandingInput>();
  for (const line of jointWorking.lines.filter(each => each.origin.kind === 'input')) {
    (made.value.figures.get(line.id) ?? []).forEach((figure, offset) => {
      const id = [line.id, ...Object.values(namedMembers(binding, line, offset))].join('|');
      const origin = document.origins?.[line.id]?.[offset] ?? null;
      inputs.set(id, { value: figure.isNaN() ? null : figure.toNumber(), origin });
    });
  }
  return inputs;
}

/** Types a value over the cell of an input, as a user does; null clears it. */
export async function typeOver(id: string, value: number | string | null): Promise<void> {
  const [input = ''] = id.split('|');
  const ids = [...(await standingInputs()).keys()].filter(each => each.split('|')[0] === input);
  const offset = ids.indexOf(id);
  assert.ok(offset >= 0, `The workbook has no ${id}.`);
  await Excel.run(async context => {
    const name = context.workbook.names.getItem(`HJW_in_${input}`);
    name.load('formula');
    await context.sync();
    const [, sheet = '', address = ''] = /^='?([^'!]+)'?!(.+)$/.exec(String(name.formula)) ?? [];
    const range = context.workbook.worksheets.getItem(sheet).getRange(address.replaceAll('$', ''));
    range.load('columnCount');
    await context.sync();
    const cell = range.getCell(Math.floor(offset / range.columnCount), offset % range.columnCount);
    if (value === null) cell.clear('Contents');
    else cell.values = [[value]];
    await context.sync();
  });
  await (await theHost()).settled();
}
