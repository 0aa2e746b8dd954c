import { describeIssue, describePlace } from '../issue/describeIssue';
import type { Decimal } from '../engine/decimal';
import type { Issue } from '../issue/issue';
import { readMeasure, type MeasureFigure } from '../sources/readMeasure';
import type { Ignored } from '../sources/reading/tableFigure';
import { alignColumns } from './alignColumns';

/** What `hjw read` was given on the command line; `bodies` is the list as typed, parted by commas. */
export interface ReadOptions {
  readonly measure?: string;
  readonly bodies?: string;
  readonly sheet?: string;
  readonly json?: boolean;
}

/** What a command prints to standard output, what it tells on standard error, and its exit code. */
export interface CommandOutcome {
  readonly output: string;
  readonly messages: string;
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Runs `hjw read`: picks a measure of some bodies out of a workbook and prints it as a table or as JSON.
 *
 * Exit code 2 when the measure or the bodies are missing from the command, 1 when a figure could not be read.
 * With JSON the issues are part of the output; as a table they are messages.
 */
export function readCommand(bytes: Uint8Array, file: string, options: ReadOptions): CommandOutcome {
  const bodies = (options.bodies ?? '')
    .split(',')
    .map(body => body.trim())
    .filter(body => body !== '');
  const measure = (options.measure ?? '').trim();
  if (measure === '' || bodies.length === 0) {
    const missing = measure === '' ? '--measure "<words of the column\'s heading>"' : '--bodies "<code or name>,…"';
    return { output: '', messages: `read needs ${missing}.`, exitCode: 2 };
  }
  const request = { measure, bodies, ...(options.sheet !== undefined && { sheet: options.sheet }) };
  const result = readMeasure(bytes, file, request);
  const figures = result.ok ? result.value.figures : [];
  const ignored = result.ok ? result.value.ignored : [];
  const exitCode = result.issues.some(issue => issue.severity === 'error') ? 1 : 0;
  if (options.json === true) {
    return { output: asJson(file, measure, figures, ignored, result.issues), messages: '', exitCode };
  }
  return {
    output: asTable(figures, ignored),
    messages: result.issues.map(issue => `${issue.severity}: ${describeIssue(issue)}`).join('\n'),
    exitCode,
  };
}

/** A figure's `value` is in pounds, or in its own unit where it is no money; `asRead` is the number in the cell. */
function asJson(
  file: string,
  measure: string,
  figures: readonly MeasureFigure[],
  ignored: readonly Ignored[],
  issues: readonly Issue[],
): string {
  const plain = figures.map(({ value, pounds, ...figure }) => ({
    ...figure,
    value: asNumber(pounds ?? value),
    asRead: asNumber(value),
  }));
  return JSON.stringify({ file, measure, figures: plain, ignored, issues }, null, 2);
}

/** Sources state at most 15 digits, which a JSON number carries exactly as written. */
function asNumber(value: Decimal): number {
  return value.toNumber();
}

function asTable(figures: readonly MeasureFigure[], ignored: readonly Ignored[]): string {
  if (figures.length === 0) return '';
  const rows = figures.map(figure => [
    figure.asked,
    figure.name,
    figure.code ?? '',
    figure.pounds === null ? `${withCommas(figure.value)} ${figure.unit}` : `£${withCommas(figure.pounds)}`,
    figure.unit,
    figure.sheet,
    figure.cell,
    figure.year ?? '',
  ]);
  const headings = ['Asked for', 'Name', 'Code', 'Value', 'Unit as read', 'Sheet', 'Cell', 'Year'];
  const lines = alignColumns([headings, ...rows], new Set([3]));
  if (ignored.length === 0) return lines;
  const left = ignored.map(entry => `  ${describePlace(entry.place)}: "${entry.text}" – ${entry.reason}`);
  return [lines, '', 'Also fitted the words, and left out:', ...left].join('\n');
}

function withCommas(value: Decimal): string {
  const [whole = '', fraction] = value.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
