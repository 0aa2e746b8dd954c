// What reading large files costs. A workbook of 100,000 rows by 12 columns is read by our reader and by three others,
// each in a process of its own, by turns; then a ledger of 100,000 postings is read for its figures.
// Run it with `npm run bench:readers`; nothing is asserted but that the readers saw the same values.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './callTimes';
import { installRivals, rivals } from './readers/installRivals';
import { ledgerRows, mixedRows } from './readers/madeRows';
import { makeWorkbook } from './readers/makeWorkbook';
import type { ReaderName } from './readers/readerUnderTest';
import type { Measured } from './readers/readOnce';

const ROWS = 100_000;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);

const folder = mkdtempSync(join(tmpdir(), 'hjw-bench-'));
try {
  compareReaders(write('mixed.xlsx', makeWorkbook('Data', mixedRows(ROWS))));
  measureSource('ledger.xlsx', write('ledger.xlsx', makeWorkbook('Ledger', ledgerRows(ROWS))));
} finally {
  rmSync(folder, { recursive: true });
}

function write(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  console.log(`${name}: ${(bytes.length / 2 ** 20).toFixed(1)} MB`);
  return file;
}

function compareReaders(file: string): void {
  const installed = installRivals();
  const names: readonly ReaderName[] = ['hjw', ...(Object.keys(rivals) as (keyof typeof rivals)[])];
  const run = (name: ReaderName, mode: 'read' | 'idle'): Measured => measure('readOnce', name, file, installed, mode);
  const times = new Map<ReaderName, number[]>(names.map(name => [name, []]));
  const work = new Map<ReaderName, number[]>(names.map(name => [name, []]));
  const peaks = new Map<ReaderName, number[]>(names.map(name => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const idle = run(name, 'idle');
      const read = run(name, 'read');
      if (round === 0) console.log(`${name} saw ${JSON.stringify(read.seen)}`);
      times.get(name)?.push(read.milliseconds);
      work.get(name)?.push(read.processor);
      peaks.get(name)?.push(read.peakKilobytes - idle.peakKilobytes);
    }
  }
  const middle = (of: typeof times, name: ReaderName): number => median(of.get(name) ?? []);
  console.log(`\n${ROWS.toLocaleString('en-GB')} rows by 12 columns, median of ${ROUNDS} rounds by turns`);
  console.log('reader                 ms   ours / its   processor ms   ours / its   MB over idle   ours / its');
  for (const name of names) {
    const ratio = (of: typeof times): string => (middle(of, 'hjw') / middle(of, name)).toFixed(2).padStart(12);
    const [time, worked] = [times, work].map(of => middle(of, name).toFixed(0));
    const peak = (middle(peaks, name) / 1024).toFixed(0);
    console.log(
      `${name.padEnd(17)} ${time?.padStart(7)} ${ratio(times)} ${worked?.padStart(14)} ${ratio(work)} ${peak.padStart(14)} ${ratio(peaks)}`,
    );
  }
}

function measureSource(name: string, file: string): void {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    idle: measure('readSourceOnce', file, 'idle'),
    read: measure('readSourceOnce', file, 'read'),
  }));
  const time = median(rounds.map(({ read }) => read.milliseconds));
  const worked = median(rounds.map(({ read }) => read.processor));
  const peak = median(rounds.map(({ idle, read }) => read.peakKilobytes - idle.peakKilobytes));
  console.log(
    `\nfigures of ${name}: ${time.toFixed(0)} ms, ${worked.toFixed(0)} ms of processor time, ${(peak / 1024).toFixed(0)} MB over idle`,
  );
}

function measure(script: string, ...options: readonly string[]): Measured {
  const path = fileURLToPath(new URL(`readers/${script}.ts`, import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', path, ...options], { encoding: 'utf8' });
  return JSON.parse(printed) as Measured;
}
