import type { SourceChange, SourceOverride } from '../usecases/refreshProposal';
import type { HeadlessRefresh } from './refreshCommand';

/** How many lines of a list the terminal shows; all of them are in the report. */
const SHOWN = 40;

/** Writes a comparison as a table: what changes, material ones first, what was typed over, and what it does. */
export function formatRefresh({ comparison, accepted }: HeadlessRefresh): string {
  const { changes, overrides, headline } = comparison;
  const material = changes.filter(change => change.isMaterial).length;
  return [
    changes.length === 0 ? 'Nothing changes.' : `${changes.length} lines change, ${material} of them materially`,
    ...listed(changes.map(describeChange)),
    ...(overrides.length === 0 ? [] : ['', `${overrides.length} figures typed over are kept`]),
    ...listed(overrides.map(describeOverride)),
    ...(changes.length === 0 ? [] : ['', 'With every change accepted']),
    ...(changes.length === 0
      ? []
      : headline
          .filter(({ difference }) => difference !== 0)
          .map(({ before, after }) => `  ${before.label}: ${before.text} → ${after.text}`)),
    '',
    accepted === undefined
      ? 'Nothing was written: accept changes with --accept all or --accept material.'
      : `${accepted.outcome.changes.length} inputs changed; wrote ${accepted.out}`,
  ].join('\n');
}

function listed(lines: readonly string[]): readonly string[] {
  const rest = lines.length - SHOWN;
  return rest <= 0 ? lines : [...lines.slice(0, SHOWN), `  … and ${rest} more: see them all with --report or --json`];
}

function describeChange(change: SourceChange): string {
  const { isMaterial, kind, before, after, difference, placeAfter } = change;
  const mark = isMaterial ? '!' : ' ';
  return `${mark} ${kind.padEnd(7)} ${nameOf(change)}: ${figure(before)} → ${figure(after)} (${signed(difference)})  ${placeAfter ?? ''}`;
}

function describeOverride(override: SourceOverride): string {
  const { standing, before, after } = override;
  return `  ${nameOf(override)}: ${figure(standing)}; the source said ${figure(before)} and says ${figure(after)}`;
}

function nameOf({ name, organisation, service, category, year }: SourceChange | SourceOverride): string {
  const members = [organisation, service, category, year].filter(member => member !== undefined);
  return `${name}, ${members.join(', ')}`;
}

function figure(value: number | null): string {
  return value === null ? 'none' : value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${figure(value)}`;
}
