import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import type { WorkbookHost } from '../../src/host/createHost';
import { knownServices } from '../../src/reference/services';
import { restorePrevious } from '../../src/usecases/restorePrevious';
import type { PlannedMove } from '../refresh/plants';
import { ledgerFile, plainLayout, type Ledger } from '../refresh/ledger';
import { accept, NOW, propose } from './refreshActs';
import { run, theHost } from './sampleRun';
import { standingInputs } from './standingInputs';

let host: WorkbookHost;
let empty: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
});

const COLUMNS = { gross: 'grossExpenditure', income: 'externalIncome', staff: 'staff' } as const;

/** What happens to a service of a body from one month to the next; `none` leaves the body out of it. */
interface Fate {
  readonly now: 'same' | 'moves' | 'joins' | 'leaves' | 'none';
  readonly gross: number;
  readonly income: number;
  readonly staff: number;
  readonly by: number;
}

const fate: fc.Arbitrary<Fate> = fc.record({
  now: fc.constantFrom('same', 'moves', 'joins', 'leaves', 'none'),
  gross: fc.integer({ min: 200, max: 20000 }),
  income: fc.integer({ min: 1, max: 90 }),
  staff: fc.integer({ min: 1, max: 200 }),
  by: fc.integer({ min: 1, max: 80 }),
});

/** One to four bodies with up to five services each besides ICT, laid out and counted in pounds or thousands as each likes. */
const partnership = fc.array(
  fc.record({
    fates: fc.array(fate, { minLength: 1, maxLength: 5 }),
    unit: fc.constantFrom<Ledger['unit']>('£', "£'000"),
    rowsAbove: fc.nat(4),
    staffFirst: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

type Partnership = typeof partnership extends fc.Arbitrary<infer Value> ? Value : never;

const ANCHOR = { label: 'ICT', service: 'ICT', gross: 5000, income: 10, staff: 50 };

/** The files of a month; a service that every body has keeps each of them in the model. */
function files(bodies: Partnership, month: 'last' | 'this'): Ledger[] {
  return bodies.map(({ fates, unit, rowsAbove, staffFirst }, index): Ledger => {
    const isNew = month === 'this';
    const lines = fates.flatMap(({ now, gross, income, staff, by }, place) => {
      const service = knownServices.filter(({ name }) => name !== 'ICT')[place]?.name ?? '';
      if (now === 'none' || now === (isNew ? 'leaves' : 'joins')) return [];
      const more = isNew && now === 'moves' ? by : 0;
      return [{ label: service, service, gross: gross + more, income: income + more, staff: staff + more }];
    });
    const layout = plainLayout();
    if (isNew) layout.rowsAbove = rowsAbove;
    if (isNew && staffFirst) layout.columns = ['staff', 'gross', 'income'];
    return {
      file: `${'ABCDE'[index] ?? ''}.xlsx`,
      body: `${['Avon', 'Barset', 'Camford', 'Derwent', 'Exmoor'][index] ?? ''} Borough Council`,
      sheet: 'Budget',
      unit: isNew ? unit : "£'000",
      lines: [ANCHOR, ...lines],
      gap: {},
      layout,
    };
  });
}

/** What must be told, from the fates alone. */
function expectedMoves(bodies: Partnership): PlannedMove[] {
  return bodies.flatMap(({ fates }, index) =>
    fates.flatMap(({ now, by, ...figures }, place) => {
      const service = knownServices.filter(({ name }) => name !== 'ICT')[place]?.name ?? '';
      const body = `${['Avon', 'Barset', 'Camford', 'Derwent', 'Exmoor'][index] ?? ''} Borough Council`;
      return Object.entries(COLUMNS).flatMap(([column, input]): PlannedMove[] => {
        const figure = figures[column as keyof typeof figures];
        const id = `${input}|${body}|${service}`;
        if (now === 'moves') return [{ id, kind: 'changed', before: figure, after: figure + by }];
        if (now === 'joins') return [{ id, kind: 'new', before: null, after: figure }];
        return now === 'leaves' ? [{ id, kind: 'gone', before: figure, after: null }] : [];
      });
    }),
  );
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

test('of any bodies and services every change is told and none invented; taken it stands, undone all is as before', async () => {
  await fc.assert(
    fc.asyncProperty(partnership, async bodies => {
      assert.ok(host.open(empty, 'book.xlsx').ok);
      const [last, now] = [files(bodies, 'last').map(ledgerFile), files(bodies, 'this').map(ledgerFile)];
      await run({ sources: last, now: new Date(0) });
      const standing = await standingInputs();
      assert.deepEqual((await propose(...last)).changes, []);

      const proposal = await propose(...now);
      assert.deepEqual(
        proposal.changes.map(({ id, kind, before: old, after }) => ({ id, kind, before: old, after })).sort(byId),
        expectedMoves(bodies).sort(byId),
      );
      await accept(proposal, 'all');
      const after = await standingInputs();
      for (const { id, after: figure } of expectedMoves(bodies)) assert.equal(after.get(id)?.value, figure ?? 0, id);
      assert.deepEqual((await propose(...now)).changes, []);

      const undone = await restorePrevious({ now: NOW });
      assert.ok(undone.ok);
      await host.settled();
      assert.deepEqual(await standingInputs(), standing);
    }),
    { numRuns: 3, endOnFailure: true, seed: 20111031 },
  );
});
