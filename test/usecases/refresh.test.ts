import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { STORE_NAMESPACE } from '../../src/excel/storedCase';
import type { WorkbookHost } from '../../src/host/createHost';
import { exportCase } from '../../src/model/exportCase';
import { acceptRefresh } from '../../src/usecases/acceptRefresh';
import { exportFromWorkbook } from '../../src/usecases/exportFromWorkbook';
import { proposeRefresh } from '../../src/usecases/proposeRefresh';
import type { RefreshProposal } from '../../src/usecases/refreshProposal';
import { restorePrevious } from '../../src/usecases/restorePrevious';
import { caseOfRun, readHistory } from '../../src/usecases/runHistory';
import { line } from '../refresh/lastMonth';
import { valuesOfName } from './openBook';
import { accept, codes, fireFile, modelOfTwo, NOW, propose, withHr } from './refreshActs';
import { run, theHost } from './sampleRun';
import { standingInputs, typeOver } from './standingInputs';

const HR = 'grossExpenditure|HFRA|HR';

let host: WorkbookHost;
let empty: Uint8Array;
let model: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
  model = await modelOfTwo();
});

beforeEach(() => {
  assert.ok(host.open(model, 'model.xlsx').ok);
});

const standing = async (id: string) => (await standingInputs()).get(id);

test('a comparison writes nothing', async () => {
  const proposal = await propose(withHr(640));
  assert.deepEqual(
    proposal.changes.map(({ id }) => id),
    [HR],
  );
  assert.deepEqual(host.save(), model);
});

test('what every change would do to the headline is what the run then comes to', async () => {
  const proposal = await propose(withHr(6120));
  const outcome = await accept(proposal, 'all');
  assert.deepEqual(
    proposal.headline.map(({ after }) => after),
    outcome.headline,
  );
  const baseline = proposal.headline.find(({ before: old }) => old.id === 'baseline');
  assert.equal(baseline?.difference, 6120 - 612);
});

test('a refresh is logged: what was compared, how much was taken, and each input before and after', async () => {
  const proposal = await propose(
    fireFile(({ lines }) => {
      lines.splice(0, 1, line('ICT', 1500, 55, 16), line('Legal', 90, 0, 0));
    }),
  );
  const [fire] = proposal.files;
  assert.equal(fire?.file, 'fire.xlsx');
  await accept(proposal, ['grossExpenditure|HFRA|ICT']);
  const log = (await valuesOfName('HJW_log')).map(row => row.slice(0, 5));
  // Nobody gave these keys, so they follow the net baseline, which the accepted change raises by 1500 less 1455.
  const following = ['Investment', 'Service use'].map(key => [
    '2011-10-31 09:00',
    `${key}: HFRA`,
    '3742',
    '3787',
    'not given: follows the net baseline',
  ]);
  assert.deepEqual(log.slice(-4), [
    [
      '2011-10-31 09:00',
      'Refresh: 1 new, 0 gone, 1 changed; 1 accepted, 1 declined',
      '',
      '',
      `fire.xlsx (${fire.fingerprint})`,
    ],
    ['2011-10-31 09:00', 'Gross expenditure: HFRA, ICT', '1455', '1500', 'fire.xlsx, Budget!B5'],
    ...following,
  ]);
});

test('a figure typed over stays through runs, says what the source says, and gives way when it is accepted', async () => {
  await typeOver(HR, 700);
  const first = await run({ sources: [withHr(640)], now: NOW });
  assert.deepEqual(
    first.issues.filter(({ code }) => code === 'override-kept').map(({ place }) => place),
    [{ file: 'fire.xlsx', sheet: 'Budget', cell: 'B7', input: 'Gross expenditure (HFRA, HR)' }],
  );
  assert.deepEqual(await standing(HR), {
    value: 700,
    origin: 'override: the source says 640 (Budget!B7 of fire.xlsx)',
  });
  await run({ sources: [], now: NOW });
  const exported = await exportFromWorkbook();
  assert.ok(exported.ok);
  assert.ok(host.open(empty, 'book.xlsx').ok);
  const bytes = new TextEncoder().encode(JSON.stringify(exported.value));
  await run({ sources: [], caseDocument: { name: 'case.json', bytes }, now: NOW });
  assert.equal((await standing(HR))?.origin, 'override: the source says 640 (Budget!B7 of fire.xlsx)');

  const proposal = await propose(withHr(655));
  assert.deepEqual(proposal.changes, []);
  const [override] = proposal.overrides;
  assert.deepEqual(
    [override?.id, override?.standing, override?.before, override?.after, override?.difference],
    [HR, 700, 640, 655, 15],
  );
  await accept(proposal, 'all');
  assert.equal((await standing(HR))?.value, 700, 'all are all changes, and no override');
  await accept(await propose(withHr(655)), [HR]);
  assert.deepEqual(await standing(HR), { value: 655, origin: 'fire.xlsx, Budget!B7' });
});

test('a run that is asked to replaces what was typed over', async () => {
  await typeOver(HR, 700);
  const outcome = await run({ sources: [withHr(640)], overrides: 'replace', now: NOW });
  assert.deepEqual(await standing(HR), { value: 640, origin: 'fire.xlsx, Budget!B7' });
  assert.ok(!codes(outcome.issues).includes('override-kept'));
});

test('typing the figure of the source again makes it the source’s own', async () => {
  await typeOver(HR, 700);
  await run({ sources: [], now: NOW });
  await typeOver(HR, 612);
  assert.deepEqual(await standing(HR), { value: 612, origin: 'fire.xlsx, Budget!B7' });
});

test('what is typed between the comparison and its acceptance is not lost, and a warning names it', async () => {
  const proposal = await propose(withHr(640));
  await typeOver(HR, 700);
  await typeOver('staff|HC|ICT', 131);
  const outcome = await accept(proposal, 'all');
  assert.equal((await standing(HR))?.value, 700);
  assert.equal((await standing('staff|HC|ICT'))?.value, 131);
  const typed = outcome.issues.find(({ code }) => code === 'refresh-typed-since');
  assert.equal(typed?.place.input, 'Gross expenditure (HFRA, HR)');
});

test('a comparison that another run has overtaken is refused, and nothing is written', async () => {
  const proposal = await propose(withHr(640));
  await run({ sources: [withHr(620)], now: NOW });
  const now = host.save();
  const refused = await acceptRefresh(proposal, 'all', { now: NOW });
  assert.deepEqual(codes(refused.issues), ['refresh-outdated']);
  assert.deepEqual(host.save(), now);
});

test('a line that the comparison does not list cannot be accepted', async () => {
  const proposal = await propose(withHr(640));
  const refused = await acceptRefresh(proposal, ['staff|HC|ICT'], { now: NOW });
  assert.deepEqual(codes(refused.issues), ['refresh-line-unknown']);
});

test('a comparison that is cancelled says so', async () => {
  const controller = new AbortController();
  const cancelled = await proposeRefresh({
    sources: [withHr(640)],
    now: NOW,
    signal: controller.signal,
    progress: ({ done }) => done === 1 && controller.abort(),
  });
  assert.deepEqual(codes(cancelled.issues), ['run-cancelled']);
});

test('the first run has nothing before it; what workbooks of earlier versions kept is read', async () => {
  assert.deepEqual(codes((await restorePrevious({ now: NOW })).issues), ['restore-nothing']);
  const text = await Excel.run(async context => {
    const part = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE).getOnlyItem();
    const xml = part.getXml();
    await context.sync();
    const kept = readHistory(xml.value.replace(/^[^>]*>|<\/case>$/g, '').replaceAll('&amp;', '&'));
    const jointCase = kept === null ? null : caseOfRun(kept.run);
    assert.ok(jointCase !== null);
    const old = JSON.stringify(exportCase(jointCase)).replaceAll('&', '&amp;');
    part.setXml(`<case xmlns="${STORE_NAMESPACE}" run="finished">${old}</case>`);
    await context.sync();
    return old;
  });
  assert.ok(text.includes('hjw-case/1'));
  const proposal = await propose(withHr(640));
  assert.deepEqual(
    proposal.changes.map(({ id, placeBefore }) => [id, placeBefore]),
    [[HR, 'fire.xlsx, Budget!B7']],
  );
});

test('comparing, accepting and restoring take the same few round trips for one change as for many', async () => {
  const trips = async (work: () => Promise<unknown>): Promise<number> => {
    const earlier = host.statistics.batches;
    await work();
    return host.statistics.batches - earlier;
  };
  const everyLine = fireFile(({ lines }) => {
    for (const each of lines) {
      each.gross += 100;
      each.income += 10;
      each.staff += 1;
    }
  });
  const counts: number[][] = [];
  for (const file of [withHr(640), everyLine]) {
    assert.ok(host.open(model, 'model.xlsx').ok);
    let proposal: RefreshProposal | undefined;
    const compared = await trips(async () => (proposal = await propose(file)));
    const accepted = await trips(async () => proposal !== undefined && accept(proposal, 'all'));
    const restored = await trips(() => restorePrevious({ now: NOW }));
    counts.push([compared, accepted, restored]);
  }
  assert.deepEqual(counts[0], counts[1]);
  assert.ok(counts[0]?.every(count => count > 0 && count <= 6));
});
