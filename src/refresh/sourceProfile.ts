import type { SourceReading } from '../sources/readSource';

/** In what units and for what years a file stated each measure of each body, so that a later version that does otherwise is noticed. */
export interface SourceProfile {
  readonly file: string;
  readonly stated: readonly StatedMeasure[];
}

/** One measure of one body: its units as the source writes them, and its years, none where the source names none. */
export interface StatedMeasure {
  readonly organisation: string;
  readonly measure: string;
  readonly units: readonly string[];
  readonly years: readonly string[];
}

/** Says of a reading in what units and for what years it states its measures. */
export function profileOf({ file, figures }: SourceReading): SourceProfile {
  const stated = new Map<string, { organisation: string; measure: string; units: Set<string>; years: Set<string> }>();
  for (const { organisation, measure, unit, year } of figures) {
    const key = `${organisation}|${measure}`;
    const known = stated.get(key) ?? { organisation, measure, units: new Set<string>(), years: new Set<string>() };
    known.units.add(unit);
    if (year !== undefined) known.years.add(year);
    stated.set(key, known);
  }
  return {
    file,
    stated: [...stated.values()].map(({ units, years, ...of }) => ({
      ...of,
      units: [...units].sort(),
      years: [...years].sort(),
    })),
  };
}
