import { bind } from '../../src/lines/binding';
import type { JointCase } from '../../src/model/jointCase';
import { jointWorking } from '../../src/model/jointWorking';
import type { RunRequest } from '../../src/usecases/runRequest';
import type { CellValue } from '../../src/xlsx/cell';
import { run, theHost } from '../usecases/sampleRun';
import { addressesOf, caseOf } from './computeExpected';
import { editCells } from './editCells';
import { skipWithoutLibreOffice } from './libreOffice';
import { readFormulas } from './readFormulas';
import { recalculate } from './recalculate';
import { tenAssumptions } from './tenAssumptions';

/** A case as a run of the add-in saved it, and what LibreOffice makes of that file. */
export interface SavedCase {
  readonly jointCase: JointCase;
  /** How many formulas the run planned. */
  readonly planned: number;
  readonly saved: Uint8Array;
  readonly traffic: RunTraffic;
  /** LibreOffice's results for the file, none where there is no LibreOffice. */
  readonly recalculated: ReadonlyMap<string, CellValue>;
  /** Ten numbers by their cells, and LibreOffice's results after they were typed into the file. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly afterChange: ReadonlyMap<string, CellValue>;
}

/** What went between client and workbook: how many requests with their replies, and the largest message either way. */
export interface RunTraffic {
  readonly batches: number;
  readonly largestMessageBytes: number;
}

/** Counts what some work sends; the largest message is that of everything so far. */
export async function trafficOf(work: () => Promise<unknown>): Promise<RunTraffic> {
  const host = await theHost();
  await host.settled();
  const before = host.statistics.batches;
  await work();
  return {
    batches: host.statistics.batches - before,
    largestMessageBytes: host.statistics.largestMessageBytes,
  };
}

/** Runs a case through the real client, saves it, and has LibreOffice calculate the file as it is and changed. */
export async function saveCase(request: RunRequest): Promise<SavedCase> {
  const jointCase = await caseOf(request);
  let planned = 0;
  const traffic = await trafficOf(async () => {
    planned = (await run(request)).formulas;
  });
  const saved = (await theHost()).save();
  const addressOf = addressesOf(bind(jointWorking, jointCase.members));
  const numbers = new Map(
    tenAssumptions(jointCase).map(({ line, offset, figure }) => [addressOf(line, offset), figure]),
  );
  const [recalculated, afterChange] =
    skipWithoutLibreOffice === false
      ? await Promise.all([recalculate(saved), recalculate(editCells(saved, numbers))])
      : [];
  return {
    jointCase,
    planned,
    saved,
    traffic,
    recalculated: recalculated === undefined ? new Map() : readFormulas(recalculated),
    numbers,
    afterChange: afterChange === undefined ? new Map() : readFormulas(afterChange),
  };
}
