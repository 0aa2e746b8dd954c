import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printIssues, printMessage, printResult } from './console';
import { evalCommand } from './evalCommand';
import { exportCommand } from './exportCommand';
import { formatRun } from './formatRun';
import { inspectCommand } from './inspectCommand';
import { readCommand } from './readCommand';
import type { CommandOutcome } from './readCommand';
import { readFiles } from './readFiles';
import { runCommand } from './runCommand';

const USAGE = `Usage:
  hjw run <source.xlsx>… [--case case.json] [--into workbook.xlsx] [--out result.xlsx] [--json]
      reads the bodies' workbooks or a whole case, runs the model and, with --out, writes its sheets;
      --json prints every line's figures by the names of its members
  hjw export <model.xlsx> [--out case.json]
      takes the case out of a workbook that holds the model
  hjw eval '<formula>'… [--workbook file.xlsx]
      evaluates each formula in a cell and prints one line of JSON for each
  hjw read <file.xlsx> --measure "<words of the heading>" --bodies "<code or name>,…" [--sheet name] [--json]
      picks the figures of bodies out of a workbook
  hjw inspect <file.xlsx> [--json]
      says what the reader sees in a workbook`;

const SUCCESS = 0;
const FAILURE = 1;
const WRONG_USE = 2;

const OPTIONS = {
  case: { type: 'string' },
  into: { type: 'string' },
  out: { type: 'string' },
  workbook: { type: 'string' },
  measure: { type: 'string' },
  bodies: { type: 'string' },
  sheet: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Options = ReturnType<typeof parse>['values'];

function parse(
  words: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
}

/** Runs one command and answers the exit code. */
async function main(words: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return wrongUse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, ...operands] = positionals;
  if (values.help === true) {
    printResult(USAGE);
    return SUCCESS;
  }
  switch (command) {
    case 'run':
      return run(operands, values);
    case 'eval':
      return evaluate(operands, values);
    case 'export':
      return exportCase(operands, values.out);
    case 'read':
      return onFile(operands, 'read', (bytes, name) => readCommand(bytes, name, values));
    case 'inspect':
      return onFile(operands, 'inspect', (bytes, name) => inspectCommand(bytes, name, values));
    default:
      return wrongUse(command === undefined ? 'Say what to do.' : `There is no command "${command}".`);
  }
}

async function run(sources: readonly string[], options: Options): Promise<number> {
  const { case: casePath, into, out } = options;
  if (sources.length === 0 && casePath === undefined && into === undefined)
    return wrongUse('run needs at least one source workbook, or a case with --case.');
  if (into !== undefined && out === undefined) return wrongUse('--into needs --out: the file to write.');
  if (into !== undefined && out !== undefined && resolve(into) === resolve(out))
    return wrongUse('--out must be another file than --into, which is never changed.');
  const done = await runCommand({
    sources,
    ...(out === undefined ? {} : { out }),
    ...(casePath === undefined ? {} : { casePath }),
    ...(into === undefined ? {} : { into }),
  });
  if (!done.ok) {
    printIssues(done.issues);
    if (options.json === true) printResult(JSON.stringify({ ok: false, issues: done.issues }, null, 2));
    return FAILURE;
  }
  const { outcome, written = {} } = done.value;
  printResult(
    options.json === true ? JSON.stringify({ ok: true, ...outcome, ...written }, null, 2) : formatRun(done.value),
  );
  printIssues(done.issues);
  return SUCCESS;
}

async function exportCase(operands: readonly string[], out: string | undefined): Promise<number> {
  const [path, ...others] = operands;
  if (path === undefined || others.length > 0) return wrongUse('export needs one workbook.');
  const done = await exportCommand(path);
  printIssues(done.issues);
  if (!done.ok) return FAILURE;
  if (out === undefined) printResult(done.value);
  else await writeFile(out, `${done.value}\n`);
  return SUCCESS;
}

async function evaluate(formulas: readonly string[], options: Options): Promise<number> {
  if (formulas.length === 0) return wrongUse('eval needs at least one formula, in quotes.');
  const done = await evalCommand(formulas, options.workbook);
  printIssues(done.issues);
  if (!done.ok) return FAILURE;
  for (const line of done.value.lines) printResult(line);
  return done.value.clean ? SUCCESS : FAILURE;
}

async function onFile(
  operands: readonly string[],
  command: string,
  work: (bytes: Uint8Array, name: string) => CommandOutcome,
): Promise<number> {
  if (operands.length !== 1) return wrongUse(`${command} needs one workbook.`);
  const files = await readFiles(operands);
  const [file] = files.ok ? files.value : [];
  if (file === undefined) {
    printIssues(files.issues);
    return FAILURE;
  }
  const outcome = work(file.bytes, file.name);
  if (outcome.messages !== '') printMessage(outcome.messages);
  if (outcome.output !== '') printResult(outcome.output);
  return outcome.exitCode;
}

function wrongUse(why: string): number {
  printMessage(`${why}\n\n${USAGE}`);
  return WRONG_USE;
}

process.exitCode = await main(process.argv.slice(2));
// The client keeps timers that would hold the process; standard output is flushed first.
process.stdout.write('', () => process.exit());
