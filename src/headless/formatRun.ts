import type { RunOutcome } from '../usecases/runRequest';
import type { HeadlessRun } from './runCommand';

/** Writes a run as the table that a treasurer reads first: headline, shares, checks, changes and the file. */
export function formatRun(run: HeadlessRun): string {
  const { outcome } = run;
  return [
    ...table(outcome.headline.map(figure => [figure.label, figure.text])),
    '',
    'Share of the yearly saving, by the agreed key',
    ...table(
      outcome.shares.map(share => [
        `  ${share.organisation}`,
        `£${grouped(share.pounds)}`,
        `${(share.share * 100).toFixed(1)}%`,
      ]),
    ),
    ...table([['  All bodies', `£${grouped(outcome.shares.reduce((total, share) => total + share.pounds, 0))}`]]),
    '',
    'Checks',
    ...outcome.checks.map(check => `  ${check.passed ? '✓' : '✗'} ${check.label}`),
    '',
    ...changes(outcome),
    ...(run.written === undefined
      ? ['Nothing was written: name a file with --out for the workbook.']
      : [
          `Wrote ${outcome.sheets.length} sheets with ${outcome.formulas} formulas in ${run.written.statistics.batches} round trips to ${run.written.out}`,
        ]),
  ].join('\n');
}

function changes(outcome: RunOutcome): readonly string[] {
  if (outcome.changes.length === 0) return [];
  return [
    `${outcome.changes.length} inputs changed since the last run`,
    ...outcome.changes.slice(0, 20).map(change => `  ${change.input}: ${change.before} → ${change.after}`),
    ...(outcome.changes.length > 20 ? ['  … the rest stands on the Log sheet'] : []),
    '',
  ];
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2].map(column => Math.max(0, ...rows.map(row => row[column]?.length ?? 0)));
  return rows.map(row =>
    row
      .map((cell, column) =>
        column === 0
          ? cell.padEnd(Math.max(38, widths[column] ?? 0))
          : cell.padStart(Math.max(14, widths[column] ?? 0)),
      )
      .join('  '),
  );
}

function grouped(pounds: number): string {
  return String(pounds).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
