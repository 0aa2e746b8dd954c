// What the worksheet functions cost, as ratios: 10,000 calls of each calculator against as many of an empty function
// with the same arguments, through Microsoft's runtime; and 1,000 readers of the model after an edit against one.
// Run it with `npm run bench:functions`; nothing is asserted.
import { functionChapters, type DescribedFunction } from '../src/functions/guide/describedFunctions';
import { exampleArguments } from '../src/functions/guide/exampleArguments';
import type { FunctionArgument } from '../src/host/calculation/calculator';
import { median, timeCalls } from './callTimes';
import { putModel, putReaders, timeEdit, type EditTimes } from './readerTimes';
import { EMPTY, startRuntime } from './startRuntime';

const CALLS = 10_000;
const READERS = 1_000;
const ROUNDS = 3;

/** The functions of which the metadata says that a range is meant get the rows, the others the value. */
const ranges = new Set(['weights', 'keys', 'costs', 'usage', 'coalitions', 'values', 'shares', 'baseline', 'rates']);
for (const name of ['annual', 'profile', 'year', 'flows', 'benefits', 'value']) ranges.add(name);

const runtime = await startRuntime();

console.log(`${CALLS.toLocaleString('en-GB')} calls, processor time, median of ${ROUNDS} rounds by turns`);
console.log('function         empty ms   function ms   ratio');
for (const described of functionChapters[1]?.functions ?? []) {
  const calls = Array.from({ length: CALLS }, (_, at) => argumentsFor(described, at));
  const [empty, full]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = [await timeCalls(runtime, EMPTY, calls), await timeCalls(runtime, described.id, calls)] as const;
    // The first round warms up.
    if (round === 0) continue;
    empty.push(times[0]);
    full.push(times[1]);
  }
  const ratio = median(full.map((time, at) => time / (empty[at] ?? NaN)));
  console.log(
    `${described.id.padEnd(15)} ${median(empty).toFixed(0).padStart(9)} ${median(full).toFixed(0).padStart(13)} ${ratio.toFixed(2).padStart(7)}`,
  );
}

await putModel(runtime);
const measured = new Map<number, EditTimes[]>();
for (const count of [READERS, 1]) {
  await putReaders(runtime, count);
  const times: EditTimes[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timeEdit(runtime, count, 10 + round));
  measured.set(count, times);
}
for (const part of ['waited', 'worked'] as const) {
  const [one = NaN, many = NaN] = [1, READERS].map(count =>
    median((measured.get(count) ?? []).map(times => times[part])),
  );
  const ratio = (many / one).toFixed(2);
  console.log(
    `after an edit, ${part}: 1 reader ${one.toFixed(0)} ms, ${READERS} readers ${many.toFixed(0)} ms, ratio ${ratio}`,
  );
}

/** The arguments of a function's example, one figure of them a little different in each call. */
function argumentsFor({ id, example, parameters }: DescribedFunction, call: number): readonly FunctionArgument[] {
  let isVaried = false;
  const vary = (value: number | string): number | string => {
    if (isVaried || typeof value === 'string' || Math.abs(value) < 1) return value;
    isVaried = true;
    return id === 'DISCOUNTFACTOR' ? call % 60 : Math.round(value * 100 + (call % 1000)) / 100;
  };
  return exampleArguments(example.formula).map((given, at) => {
    const rows = given?.map(row => row.map(vary)) ?? null;
    return ranges.has(parameters[at]?.name ?? '') ? rows : (rows?.[0]?.[0] ?? null);
  });
}
