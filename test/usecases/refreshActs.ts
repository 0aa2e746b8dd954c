import assert from 'node:assert/strict';
import { acceptRefresh } from '../../src/usecases/acceptRefresh';
import { proposeRefresh } from '../../src/usecases/proposeRefresh';
import type { Accepted, RefreshProposal } from '../../src/usecases/refreshProposal';
import type { ChosenFile, RunOutcome } from '../../src/usecases/runRequest';
import { ledgerFile, type Ledger } from '../refresh/ledger';
import { lastMonth } from '../refresh/lastMonth';
import { run, theHost } from './sampleRun';

/** When the files of a test are compared and taken. */
export const NOW = new Date('2011-10-31T09:00:00Z');

/** The fire authority's file, changed as a test wants it. */
export function fireFile(change: (ledger: Ledger) => void = () => undefined): ChosenFile {
  const { fire } = lastMonth();
  change(fire);
  return ledgerFile(fire);
}

/** The fire authority's file with another gross expenditure on HR, which was £612k. */
export const withHr = (gross: number) =>
  fireFile(({ lines }) => {
    const found = lines.find(each => each.service === 'HR');
    assert.ok(found !== undefined);
    found.gross = gross;
  });

/** Runs the model of two bodies on the open workbook and answers the workbook. */
export async function modelOfTwo(): Promise<Uint8Array> {
  const host = await theHost();
  await run({ sources: [fireFile(), ledgerFile(lastMonth().police)], now: new Date('2011-09-30T17:00:00Z') });
  return host.save();
}

/** Compares files that must be readable. */
export async function propose(...sources: readonly ChosenFile[]): Promise<RefreshProposal> {
  const proposed = await proposeRefresh({ sources, now: NOW });
  assert.ok(proposed.ok, JSON.stringify(proposed.issues, null, 1));
  return proposed.value;
}

/** Takes changes, which must go well. */
export async function accept(proposal: RefreshProposal, accepted: Accepted): Promise<RunOutcome> {
  const done = await acceptRefresh(proposal, accepted, { now: NOW });
  assert.ok(done.ok, JSON.stringify(done.issues, null, 1));
  await (await theHost()).settled();
  return done.value;
}

/** The codes of issues, in their order. */
export const codes = (issues: readonly { readonly code: string }[]): string[] => issues.map(({ code }) => code);
