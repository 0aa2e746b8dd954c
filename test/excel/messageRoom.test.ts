import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createMessageRoom } from '../../src/excel/messageRoom';
import type { WorkbookHost } from '../../src/host/createHost';
import { theHost } from '../usecases/sampleRun';

let host: WorkbookHost;

before(async () => {
  host = await theHost();
});

/** Writes parts of these sizes, of which a message may carry 100 bytes, and answers what that took beyond one message. */
async function moreMessagesFor(...sizes: number[]): Promise<number> {
  return (await messagesFor(...sizes)) - (await messagesFor(1));
}

/** The client's own message, which gives ranges back, is counted too. */
async function messagesFor(...sizes: number[]): Promise<number> {
  await host.settled();
  const before = host.statistics.batches;
  await Excel.run(async context => {
    const room = createMessageRoom(context, 100);
    const sheet = context.workbook.worksheets.getFirst();
    for (const [row, size] of sizes.entries()) {
      await room.take(size);
      sheet.getCell(row, 0).values = [[size]];
    }
    await context.sync();
  });
  return host.statistics.batches - before;
}

test('parts that fit go in one message, and a part more than fits in another', async () => {
  assert.equal(await moreMessagesFor(40, 60), 0);
  assert.equal(await moreMessagesFor(40, 60, 1), 1);
});

test('a part too large for any message goes alone, and none is empty', async () => {
  assert.equal(await moreMessagesFor(500), 0);
  assert.equal(await moreMessagesFor(10, 500, 10), 2);
});

test('nothing is calculated before the last request of a message', async () => {
  await host.settled();
  const { evaluations } = host.statistics;
  await Excel.run(async context => {
    const room = createMessageRoom(context);
    await room.take(1);
    const cells = context.workbook.worksheets.getFirst().getRange('C1:C2');
    cells.formulas = [['=1+1'], ['=C1*2']];
    cells.load('values');
    await context.sync();
  });
  await host.settled();
  assert.equal(host.statistics.evaluations - evaluations, 1);
});
