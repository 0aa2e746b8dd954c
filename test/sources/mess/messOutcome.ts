import type { Issue } from '../../../src/issue/issue';
import { readMeasure, type MeasureReading } from '../../../src/sources/readMeasure';
import { readSource, type SourceReading } from '../../../src/sources/readSource';
import type { MessTrial } from './messCase';

/** What the reader made of a trial. */
export type MessOutcome =
  | { readonly kind: 'read'; readonly reading: SourceReading; readonly issues: readonly Issue[] }
  | { readonly kind: 'picked'; readonly reading: MeasureReading; readonly issues: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/** The name under which a trial's workbook is read. */
export function fileOf(trial: MessTrial): string {
  return trial.file ?? 'source.xlsx';
}

/** Reads a trial's workbook with the reader that it is for. */
export function readTrial(trial: MessTrial): MessOutcome {
  const { expected } = trial;
  const file = fileOf(trial);
  const request =
    expected.outcome === 'picked'
      ? { ...expected.request, bodies: expected.figures.map(([asked]) => asked) }
      : expected.outcome === 'refused'
        ? expected.request
        : undefined;
  if (request !== undefined) {
    const result = readMeasure(trial.bytes(), file, request);
    if (result.ok) return { kind: 'picked', reading: result.value, issues: result.issues };
    return { kind: 'refused', issues: result.issues };
  }
  const result = readSource(trial.bytes(), file);
  if (result.ok) return { kind: 'read', reading: result.value, issues: result.issues };
  return { kind: 'refused', issues: result.issues };
}
