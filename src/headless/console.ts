import { describeIssue } from '../issue/describeIssue';
import type { Issue } from '../issue/issue';
import type { ReportProgress } from '../usecases/runRequest';

/** Writes results to standard output. */
export function printResult(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a message for people to standard error. */
export function printMessage(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes issues to standard error, one a line, worst first. */
export function printIssues(issues: readonly Issue[]): void {
  const order = ['error', 'warning', 'note'];
  const sorted = [...issues].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  for (const issue of sorted) printMessage(`${issue.severity}: ${describeIssue(issue)}`);
}

/** Shows progress on standard error when it is a terminal; the line is rewritten as the work goes on. */
export function terminalProgress(): ReportProgress | undefined {
  if (!process.stderr.isTTY) return undefined;
  return ({ step, done, of }) => {
    const bar = '█'.repeat(done * 4) + '░'.repeat((of - done) * 4);
    process.stderr.write(`\r\u001b[2K${bar} ${step}${done === of ? '\n' : ''}`);
  };
}
