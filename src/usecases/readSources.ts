import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import type { Fact } from '../model/jointCase';
import { statedNet } from '../model/chapters/bodies';
import { jointWorking } from '../model/jointWorking';
import { readSource } from '../sources/readSource';
import type { SourceReading } from '../sources/readSource';
import type { ChosenFile } from './runRequest';

/** Measures that the sources call otherwise than the model; joint contracts are for what every body buys. */
const INPUT_OF_MEASURE: Readonly<Record<string, { readonly input: string; readonly category?: string }>> = {
  internalRecharge: { input: 'internalRecharges' },
  genericSpend: { input: 'procuredSpend', category: 'Generic' },
  specialistSpend: { input: 'procuredSpend', category: 'Specialist' },
  alreadyJointSpend: { input: 'alreadyJointSpend', category: 'Generic' },
};

/** Runs before each file, with its number from 1; rejects to stop the reading. */
export type BeforeFile = (file: ChosenFile, number: number) => Promise<void>;

/**
 * Reads the bodies' workbooks as facts of the model.
 *
 * Issues: those of each file, and `source-body-twice` when two files speak for one body.
 */
export async function readSources(files: readonly ChosenFile[], before: BeforeFile): Promise<Result<readonly Fact[]>> {
  const issues: Issue[] = [];
  const readings: SourceReading[] = [];
  for (const [index, file] of files.entries()) {
    await before(file, index + 1);
    const read = readSource(file.bytes, file.name);
    issues.push(...read.issues);
    if (read.ok) readings.push(read.value);
  }
  if (readings.length < files.length) return { ok: false, issues };
  for (const [index, reading] of readings.entries()) {
    const twin = readings.slice(0, index).find(other => other.organisation.code === reading.organisation.code);
    if (twin === undefined) continue;
    return fail(...issues, {
      code: 'source-body-twice',
      severity: 'error',
      message: `It speaks for ${reading.organisation.name}, and so does ${twin.file}.`,
      remedy: 'Choose one workbook for each body.',
      place: { file: reading.file },
    });
  }
  return succeed(readings.flatMap(factsOf), issues);
}

/** What a reading says of the model's inputs: its figures, and the net total that the source states itself. */
function factsOf(reading: SourceReading): readonly Fact[] {
  return [...figuresOf(reading), ...statedNetOf(reading)];
}

/** The figures that the model has an input for; a year is kept where the input varies by year. */
function figuresOf(reading: SourceReading): readonly Fact[] {
  const inputs = new Map(jointWorking.lines.filter(line => line.origin.kind === 'input').map(line => [line.id, line]));
  return reading.figures.flatMap(figure => {
    const { input, category } = INPUT_OF_MEASURE[figure.measure] ?? { input: figure.measure };
    const line = inputs.get(input);
    if (line === undefined) return [];
    const byYear = line.per.some(dimension => dimension.name === 'year');
    return [
      {
        input: line.id,
        organisation: figure.organisation,
        ...(figure.service === undefined ? {} : { service: figure.service }),
        ...(category === undefined ? {} : { category }),
        ...(figure.year === undefined || !byYear ? {} : { year: figure.year }),
        value: figure.value,
        origin: `${figure.lineage.file}, ${figure.lineage.sheet}!${figure.lineage.cell}`,
      },
    ];
  });
}

/** The total over all services as the source states it; nothing when it states none, or several. */
function statedNetOf(reading: SourceReading): readonly Fact[] {
  const [control, ...others] = reading.controls.filter(each => each.measure === 'net' && each.isWhole);
  if (control === undefined || others.length > 0) return [];
  const { sheet = '', cell = '' } = control.place;
  return [
    {
      input: statedNet.id,
      organisation: reading.organisation.code,
      value: control.stated,
      origin: `${reading.file}, ${sheet}!${cell}`,
    },
  ];
}
