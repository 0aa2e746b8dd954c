import type { Issue } from '../../issue/issue';
import { isFrontLine } from '../names/isFrontLine';
import type { TableReading } from './readTable';

/** Says which services were recognised by a word only, and which are unknown and kept under their own names. */
export function serviceIssues(readings: readonly TableReading[]): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const { figures, table } of readings) {
    for (const { service } of figures) {
      if (
        service === null ||
        service.certainty === 'known' ||
        isFrontLine(service.wording.text) ||
        issues.has(service.wording.text)
      )
        continue;
      const place = { file: table.grid.file, sheet: table.grid.sheet, cell: service.wording.address };
      const isLikely = service.certainty === 'likely';
      issues.set(service.wording.text, {
        code: isLikely ? 'service-likely' : 'service-unknown',
        severity: 'warning',
        message: isLikely
          ? `"${service.wording.text}" was taken as ${service.name}.`
          : `"${service.wording.text}" is none of the services known; it is kept under its own name.`,
        remedy: isLikely
          ? 'Rename it in the workbook if it is another service.'
          : 'Use the usual name of the service if it has one, or take the row out if it is no support service.',
        place,
      });
    }
  }
  return [...issues.values()];
}
