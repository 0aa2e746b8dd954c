import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printIssues, printMessage, printResult } from './console';
import { evalCommand } from './evalCommand';
import { exportCommand } from './exportCommand';
import { formatRefresh } from './formatRefresh';
import { formatRun } from './formatRun';
import { inspectCommand } from './inspectCommand';
import { mapCommand } from './mapCommand';
import { publishCommand } from './publishCommand';
import { readCommand } from './readCommand';
import type { CommandOutcome } from './readCommand';
import { parseThreshold } from './parseThreshold';
import { readFiles } from './readFiles';
import { refreshCommand } from './refreshCommand';
import { restoreCommand } from './restoreCommand';
import { runCommand } from './runCommand';
import { USAGE } from './usage';

const SUCCESS = 0;
const FAILURE = 1;
const WRONG_USE = 2;
const CHANGES_LEFT = 3;

const OPTIONS = {
  case: { type: 'string' },
  into: { type: 'string' },
  out: { type: 'string' },
  workbook: { type: 'string' },
  measure: { type: 'string' },
  bodies: { type: 'string' },
  sheet: { type: 'string' },
  mapping: { type: 'string', multiple: true },
  'source-sheet': { type: 'string', multiple: true },
  'source-range': { type: 'string', multiple: true },
  'source-name': { type: 'string', multiple: true },
  accept: { type: 'string' },
  threshold: { type: 'string' },
  report: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  contact: { type: 'string' },
  'exit-code': { type: 'boolean' },
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
    case 'refresh':
      return refresh(operands, values);
    case 'restore':
      return restore(operands, values.out);
    case 'eval':
      return evaluate(operands, values);
    case 'export':
      return exportCase(operands, values.out);
    case 'publish':
      return publish(operands, values);
    case 'read':
      return onFile(operands, 'read', (bytes, name) => readCommand(bytes, name, values));
    case 'map':
      return map(operands, values);
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
  const { 'source-sheet': sheets = [], 'source-range': ranges = [], 'source-name': names = [] } = options;
  if (into === undefined && sheets.length + ranges.length + names.length > 0)
    return wrongUse('--source-sheet, --source-range and --source-name need --into: the workbook that has them.');
  if (into !== undefined && out === undefined) return wrongUse('--into needs --out: the file to write.');
  if (into !== undefined && out !== undefined && resolve(into) === resolve(out))
    return wrongUse('--out must be another file than --into, which is never changed.');
  const done = await runCommand({
    sources,
    ...(out === undefined ? {} : { out }),
    ...(casePath === undefined ? {} : { casePath }),
    ...(into === undefined ? {} : { into }),
    ...(options.mapping === undefined ? {} : { mappings: options.mapping }),
    openSources: { sheets, ranges, names },
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

async function refresh([model, ...sources]: readonly string[], options: Options): Promise<number> {
  const { accept = 'none', out, report } = options;
  const threshold = options.threshold === undefined ? undefined : parseThreshold(options.threshold);
  if (model === undefined || sources.length === 0) return wrongUse('refresh needs a model and a new source workbook.');
  if (accept !== 'all' && accept !== 'material' && accept !== 'none')
    return wrongUse('--accept is one of all, material and none.');
  if (threshold === null) return wrongUse("--threshold is an amount in £'000, a share such as 5%, or both: 100,5%.");
  if (out !== undefined && accept === 'none') return wrongUse('--out needs --accept: without it nothing is written.');
  const done = await refreshCommand({
    model,
    sources,
    accept,
    ...(threshold === undefined ? {} : { threshold }),
    ...(out === undefined ? {} : { out }),
    ...(report === undefined ? {} : { report }),
  });
  printIssues(done.issues);
  if (!done.ok) {
    if (options.json === true) printResult(JSON.stringify({ ok: false, issues: done.issues }, null, 2));
    return FAILURE;
  }
  printResult(options.json === true ? JSON.stringify({ ok: true, ...done.value }, null, 2) : formatRefresh(done.value));
  const { changes } = done.value.comparison;
  const left = changes.filter(change => accept === 'none' || (accept === 'material' && !change.isMaterial));
  return options['exit-code'] === true && left.length > 0 ? CHANGES_LEFT : SUCCESS;
}

async function restore(operands: readonly string[], out: string | undefined): Promise<number> {
  const [path, ...others] = operands;
  if (path === undefined || others.length > 0 || out === undefined)
    return wrongUse('restore needs one workbook, and --out for the file to write.');
  const done = await restoreCommand(path, out);
  printIssues(done.issues);
  if (!done.ok) return FAILURE;
  printResult(`${done.value.changes.length} inputs are as they were before the last run; wrote ${out}`);
  return SUCCESS;
}

async function map(sources: readonly string[], { mapping, out, json }: Options): Promise<number> {
  if (sources.length === 0) return wrongUse('map needs at least one source workbook.');
  return ended(
    await mapCommand({
      sources,
      ...(mapping === undefined ? {} : { mappings: mapping }),
      ...(out === undefined ? {} : { out }),
      ...(json === undefined ? {} : { json }),
    }),
  );
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

async function publish(operands: readonly string[], options: Options): Promise<number> {
  const { case: casePath, out, title, publisher, contact } = options;
  const [path, ...others] = [...operands, ...(casePath === undefined ? [] : [casePath])];
  if (path === undefined || others.length > 0) return wrongUse('publish needs one model, or a case with --case.');
  if (out === undefined) return wrongUse('publish needs --out: the file to write.');
  if (resolve(path) === resolve(out)) return wrongUse('--out must be another file than the one that is published.');
  const done = await publishCommand({
    path,
    isCase: casePath !== undefined,
    out,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(contact === undefined ? {} : { contact }),
  });
  printIssues(done.issues);
  if (!done.ok) return FAILURE;
  printResult(`Wrote ${done.value.length} sheets to ${out}: ${done.value.join(', ')}`);
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
  return ended(work(file.bytes, file.name));
}

function ended({ messages, output, exitCode }: CommandOutcome): number {
  if (messages !== '') printMessage(messages);
  if (output !== '') printResult(output);
  return exitCode;
}

function wrongUse(why: string): number {
  printMessage(`${why}\n\n${USAGE}`);
  return WRONG_USE;
}

process.exitCode = await main(process.argv.slice(2));
// The client keeps timers that would hold the process; standard output is flushed first.
process.stdout.write('', () => process.exit());
