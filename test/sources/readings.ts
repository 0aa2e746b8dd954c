import assert from 'node:assert/strict';
import type { Measure } from '../../src/sources/meaning/measureOfWords';
import { readSource, type SourceReading } from '../../src/sources/readSource';
import { describeIssue } from '../../src/issue/describeIssue';
import type { Issue } from '../../src/issue/issue';

/** Reads a source workbook that must be readable, with its warnings and notes. */
export function readGood(
  bytes: Uint8Array,
  file = 'source.xlsx',
): SourceReading & { readonly issues: readonly Issue[] } {
  const result = readSource(bytes, file);
  assert.ok(result.ok, result.issues.map(issue => describeIssue(issue)).join('\n'));
  return { ...result.value, issues: result.issues };
}

/** The figures of a measure by service (or year, or body when asked), as plain numbers in the order read. */
export function figuresOf(
  reading: SourceReading,
  measure: Measure,
  by: 'service' | 'year' | 'organisation' = 'service',
): Readonly<Record<string, number>> {
  const figures = reading.figures.filter(figure => figure.measure === measure);
  return Object.fromEntries(figures.map(figure => [figure[by] ?? '', figure.value.toNumber()]));
}

/** Gross expenditure less external income by service. */
export function netOf(reading: SourceReading): Readonly<Record<string, number>> {
  const income = figuresOf(reading, 'externalIncome');
  const gross = Object.entries(figuresOf(reading, 'grossExpenditure'));
  return Object.fromEntries(gross.map(([service, value]) => [service, value - (income[service] ?? 0)]));
}

/** Adds numbers up. */
export function total(numbers: Readonly<Record<string, number>> | readonly number[]): number {
  return Object.values(numbers).reduce((sum, value) => sum + value, 0);
}

/** The codes of some issues, each once. */
export function codesOf(issues: readonly Issue[]): readonly string[] {
  return [...new Set(issues.map(issue => issue.code))].sort();
}
