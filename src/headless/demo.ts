import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printIssues, printMessage, printResult } from './console';
import { formatRun } from './formatRun';
import { runCommand } from './runCommand';

const samples = (name: string): string => fileURLToPath(new URL(`../../assets/samples/${name}`, import.meta.url));

await mkdir('out', { recursive: true });
printMessage(
  'Joint working in Hampshire: three sample source workbooks, illustrative figures cast to the published totals.\n',
);
const run = await runCommand({
  sources: ['hampshire-county-council.xlsx', 'hampshire-constabulary.xlsx', 'hampshire-fire-and-rescue.xlsx'].map(
    samples,
  ),
  casePath: samples('hampshire.case.json'),
  out: 'out/joint-working.xlsx',
});
if (run.ok) printResult(formatRun(run.value));
const errors = run.issues.filter(issue => issue.severity === 'error');
const warned = run.issues.filter(issue => issue.severity === 'warning').map(issue => issue.place.input ?? issue.code);
printIssues(errors);
if (warned.length > 0) {
  printMessage(`\n${warned.length} things are worth a second look; the Notes sheet says why: ${warned.join('; ')}.`);
}
process.exit(run.ok ? 0 : 1);
