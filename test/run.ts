// Runs the tests of the folders named on the command line (all of them without any) in Node's own test runner.
// Prints each failure, what was skipped and why, and one closing line of counts.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.test\.tsx?$/.test(file))
  .filter(file => wanted.length === 0 || wanted.some(part => file === part || file.startsWith(part)))
  .sort();
if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(', ')}.`);
  process.exit(1);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const skipped: string[] = [];
const stream = run({ files: files.map(file => join(root, file)), concurrency: Math.max(1, availableParallelism()) });
stream.on('test:pass', test => {
  if (test.details.type === 'suite' || test.name.endsWith('.test.ts')) return;
  if (test.skip === undefined) counts.passed += 1;
  else {
    counts.skipped += 1;
    skipped.push(`${relative(root, test.file ?? '')}: ${test.name} (${String(test.skip)})`);
  }
});
stream.on('test:fail', test => {
  if (test.details.type !== 'suite') counts.failed += 1;
  process.exitCode = 1;
});
const report = stream.compose(new spec()) as NodeJS.ReadableStream;
report.pipe(process.stdout, { end: false });
report.on('end', () => {
  if (skipped.length > 0) console.log(`\nSKIPPED, not proved on this machine:\n  ${skipped.join('\n  ')}`);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
});
