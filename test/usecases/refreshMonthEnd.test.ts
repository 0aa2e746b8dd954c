import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { acceptRefresh } from '../../src/usecases/acceptRefresh';
import { proposeRefresh } from '../../src/usecases/proposeRefresh';
import type { RefreshProposal } from '../../src/usecases/refreshProposal';
import { restorePrevious } from '../../src/usecases/restorePrevious';
import type { ChosenFile } from '../../src/usecases/runRequest';
import { ledgerFile } from '../refresh/ledger';
import { lastMonth, type MonthEnd } from '../refresh/lastMonth';
import { PLANTS, type PlannedMove } from '../refresh/plants';
import { run, theHost } from './sampleRun';
import { standingInputs, typeOver } from './standingInputs';

const MOVES = PLANTS.flatMap(plant => plant.moves);

/** What somebody types over before the refresh: a line that its source moves, one that it leaves, one that it drops. */
const TYPED = {
  'grossExpenditure|HCC|ICT': 18000,
  'staff|HFRA|ICT': 15,
  'grossExpenditure|HC|Comms': 650,
};

const filesOf = ({ county, police, fire }: MonthEnd): ChosenFile[] => [county, police, fire].map(ledgerFile);

function thisMonth(): MonthEnd {
  const bodies = lastMonth();
  for (const { plant } of PLANTS) plant(bodies);
  return bodies;
}

const difference = ({ before: old, after }: PlannedMove): number => Math.round(((after ?? 0) - (old ?? 0)) * 1e6) / 1e6;

/** The moves that a proposal lists, in the order of their ids. */
const movesOf = (proposal: RefreshProposal): (PlannedMove & { difference: number })[] =>
  proposal.changes
    .map(({ id, kind, before: old, after, difference: moved }) => ({ id, kind, before: old, after, difference: moved }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

const planned = (moves: readonly PlannedMove[]): (PlannedMove & { difference: number })[] =>
  moves.map(move => ({ ...move, difference: difference(move) })).sort((one, other) => (one.id < other.id ? -1 : 1));

async function propose(files: readonly ChosenFile[], now = '2011-10-31T09:00:00Z'): Promise<RefreshProposal> {
  const proposed = await proposeRefresh({ sources: files, now: new Date(now) });
  assert.ok(proposed.ok, JSON.stringify(proposed.issues, null, 1));
  return proposed.value;
}

before(async () => {
  const host = await theHost();
  await run({ sources: filesOf(lastMonth()), now: new Date('2011-09-30T17:00:00Z') });
  await host.settled();
});

test('forty changes are planted, of which some change figures and some only looks', () => {
  assert.equal(PLANTS.length, 40);
  assert.equal(new Set(MOVES.map(({ id }) => id)).size, MOVES.length);
  assert.ok(PLANTS.filter(({ moves }) => moves.length === 0).length >= 15);
});

test('the files of last month change nothing', async () => {
  const proposal = await propose(filesOf(lastMonth()));
  assert.deepEqual(proposal.changes, []);
  assert.deepEqual(proposal.overrides, []);
  assert.equal(proposal.issues.filter(({ code }) => code === 'refresh-file-unchanged').length, 3);
});

test('each planted change alone is reported with what it does to the figures, and with nothing else', async () => {
  for (const { what, plant, moves } of PLANTS) {
    const bodies = lastMonth();
    // Two plants build on a change of looks that another one makes.
    if (what === 'a budget in the other unit rises') bodies.police.unit = "£'000";
    plant(bodies);
    assert.deepEqual(movesOf(await propose(filesOf(bodies))), planned(moves), what);
  }
});

test('all of them together are reported, none invented and none missed, material ones first', async () => {
  const proposal = await propose(filesOf(thisMonth()));
  assert.deepEqual(movesOf(proposal), planned(MOVES));
  const flags = proposal.changes.map(({ isMaterial }) => isMaterial);
  assert.deepEqual(
    flags,
    [...flags].sort((one, other) => Number(other) - Number(one)),
  );
  const byId = new Map(proposal.changes.map(change => [change.id, change]));
  // £650,000 and 3.6%: material by its amount. £17,000 and 0.3%: not. A third of £200,000: by its share.
  assert.equal(byId.get('grossExpenditure|HCC|ICT')?.isMaterial, true);
  assert.equal(byId.get('grossExpenditure|HCC|Finance & Payroll')?.isMaterial, false);
  assert.equal(byId.get('grossExpenditure|HFRA|Comms')?.isMaterial, true);
  const ict = byId.get('grossExpenditure|HCC|ICT');
  assert.equal(ict?.placeBefore, 'county-september.xlsx, Budget!B6');
  assert.equal(ict.placeAfter, 'county-october.xlsx, Revenue budget Oct!D9');
});

test('totals by body and by service are those of the ledgers', async () => {
  const proposal = await propose(filesOf(thisMonth()));
  const [old, now] = [lastMonth(), thisMonth()];
  const sum = ({ lines }: MonthEnd['county']): number => lines.reduce((total, each) => total + each.gross, 0);
  const ofService = (bodies: MonthEnd, service: string): number =>
    Object.values(bodies)
      .flatMap((ledger: MonthEnd['county']) => ledger.lines)
      .filter(each => each.service === service)
      .reduce((total, each) => total + each.gross, 0);
  for (const [member, name] of [
    ['HCC', 'county'],
    ['HC', 'police'],
    ['HFRA', 'fire'],
  ] as const) {
    const total = proposal.totals.byBody.find(each => each.input === 'grossExpenditure' && each.member === member);
    assert.ok(total !== undefined);
    assert.deepEqual([total.before, total.after], [sum(old[name]), sum(now[name])]);
  }
  for (const service of ['ICT', 'Comms', 'Occupational Health']) {
    const total = proposal.totals.byService.find(each => each.input === 'grossExpenditure' && each.member === service);
    assert.ok(total !== undefined);
    assert.deepEqual([total.before, total.after], [ofService(old, service), ofService(now, service)]);
  }
});

test('the unit, the renamed file and the service that left are told by name', async () => {
  const { issues } = await propose(filesOf(thisMonth()));
  const messages = (code: string): string[] => issues.filter(each => each.code === code).map(each => each.message);
  assert.match(
    messages('refresh-unit-changed').join(),
    /Gross expenditure of HC was given in £ and is now given in £'000/,
  );
  assert.match(messages('refresh-file-renamed').join(), /county-september\.xlsx/);
});

test('what is typed over is kept, some changes are accepted, and undoing brings back every figure and origin', async () => {
  for (const [id, value] of Object.entries(TYPED)) await typeOver(id, value);
  const typed = await standingInputs();
  const proposal = await propose(filesOf(thisMonth()));
  const left = MOVES.filter(({ id }) => !(id in TYPED));
  assert.deepEqual(movesOf(proposal), planned(left));
  assert.deepEqual(
    new Map(proposal.overrides.map(({ id, standing, before: old, after }) => [id, [standing, old, after]])),
    new Map([
      ['grossExpenditure|HC|Comms', [650, 700, null]],
      ['grossExpenditure|HCC|ICT', [18000, 18300, 18950]],
      ['staff|HFRA|ICT', [15, 16, 16]],
    ]),
  );

  const declined = ['grossExpenditure|HCC|Fleet', 'staff|HC|Comms', 'staff|HCC|Occupational Health'];
  const accepted = left.filter(({ id }) => !declined.includes(id));
  const done = await acceptRefresh(
    proposal,
    accepted.map(({ id }) => id),
    { now: new Date('2011-10-31T10:00:00Z') },
  );
  assert.ok(done.ok, JSON.stringify(done.issues, null, 1));
  assert.ok(done.value.checks.every(check => check.passed));
  const after = await standingInputs();
  for (const move of accepted) assert.equal(after.get(move.id)?.value, move.after ?? 0, move.id);
  for (const [id, value] of Object.entries(TYPED)) assert.equal(after.get(id)?.value, value, id);
  assert.equal(
    after.get('grossExpenditure|HCC|ICT')?.origin,
    'override: the source says 18950 (Revenue budget Oct!D9 of county-october.xlsx)',
  );
  assert.equal(after.get('grossExpenditure|HC|Comms')?.origin, 'override: the source says nothing (police.xlsx)');
  assert.equal(after.get('grossExpenditure|HCC|Fleet')?.value, 1650);
  assert.equal(
    after.get('grossExpenditure|HCC|Fleet')?.origin,
    'kept from Budget!B9 of county-september.xlsx: the source says 1480 (Revenue budget Oct!D14 of county-october.xlsx)',
  );
  assert.equal(after.get('staff|HC|Comms')?.value, 14);
  assert.equal(after.get('staff|HCC|Occupational Health')?.value, 0);
  assert.equal(after.get('grossExpenditure|HCC|Research')?.origin, 'no longer in county-october.xlsx');
  assert.equal(
    after.get('grossExpenditure|HCC|Procurement')?.origin,
    'county-october.xlsx, Revenue budget Oct!D8',
    'a figure that did not change stands at its new place',
  );

  const again = await propose(filesOf(thisMonth()), '2011-11-01T09:00:00Z');
  assert.deepEqual(
    movesOf(again),
    planned(MOVES.filter(({ id }) => declined.includes(id))),
    'declined ones come up again',
  );

  const undone = await restorePrevious({ now: new Date('2011-11-01T10:00:00Z') });
  assert.ok(undone.ok, JSON.stringify(undone.issues, null, 1));
  assert.deepEqual(await standingInputs(), typed);
  const redone = await restorePrevious({ now: new Date('2011-11-01T11:00:00Z') });
  assert.ok(redone.ok);
  assert.deepEqual(await standingInputs(), after);
});
