// Reads a source file for its figures once in this process and prints what it took, as readOnce does.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSource } from '../../src/sources/readSource';
import type { Measured } from './readOnce';

const [file = '', mode = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const start = performance.now();
const before = process.cpuUsage();
if (mode === 'read') {
  const read = readSource(bytes, basename(file));
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)));
}
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const processor = (user + system) / 1000;
const measured: Measured = { milliseconds, processor, peakKilobytes: process.resourceUsage().maxRSS, seen: null };
console.log(JSON.stringify(measured));
