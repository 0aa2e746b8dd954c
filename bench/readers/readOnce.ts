// Reads a file once in this process and prints what it took: name of the reader, file, folder of the other readers, and
// whether to read at all; without reading it tells what the process takes anyway.
import { readFileSync } from 'node:fs';
import { loadReader, type ReaderName, type ValuesSeen } from './readerUnderTest';

/** What one reading took. Memory is the most that the process held at any time. */
export interface Measured {
  readonly milliseconds: number;
  /** Milliseconds of processor time, all threads together: what else the machine does meanwhile does not count. */
  readonly processor: number;
  readonly peakKilobytes: number;
  readonly seen: ValuesSeen | null;
}

const [name = '', file = '', folder = '', mode = ''] = process.argv.slice(2);
const read = await loadReader(name as ReaderName, folder);
const bytes = new Uint8Array(readFileSync(file));
const start = performance.now();
const before = process.cpuUsage();
const seen = mode === 'read' ? await read(bytes) : null;
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const processor = (user + system) / 1000;
const measured: Measured = { milliseconds, processor, peakKilobytes: process.resourceUsage().maxRSS, seen };
console.log(JSON.stringify(measured));
