import { statedNet } from '../model/chapters/bodies';
import type { Fact } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';
import type { SourceFigure, SourceReading } from '../sources/readSource';
import type { Control } from '../sources/reading/checkTotals';

/** Measures that the sources call otherwise than the model; joint contracts are for what every body buys. */
const INPUT_OF_MEASURE: Readonly<Record<string, { readonly input: string; readonly category?: string }>> = {
  internalRecharge: { input: 'internalRecharges' },
  genericSpend: { input: 'procuredSpend', category: 'Generic' },
  specialistSpend: { input: 'procuredSpend', category: 'Specialist' },
  alreadyJointSpend: { input: 'alreadyJointSpend', category: 'Generic' },
};

/** Finds the formula, without its `=`, by which the model follows the cells of a figure or of a stated total. */
export interface LinkFinder {
  readonly ofFigure: (figure: SourceFigure) => string | undefined;
  readonly ofControl: (control: Control) => string | undefined;
}

const NO_LINKS: LinkFinder = { ofFigure: () => undefined, ofControl: () => undefined };

/**
 * What a reading says of the model's inputs: its figures, and the net total that the source states itself. Without a
 * finder of links, as for a file, they stand in the model as values.
 */
export function factsOfReading(reading: SourceReading, links: LinkFinder = NO_LINKS): readonly Fact[] {
  return [...figuresOf(reading, links), ...statedNetOf(reading, links)];
}

/** The figures that the model has an input for; a year is kept where the input varies by year. */
function figuresOf(reading: SourceReading, links: LinkFinder): readonly Fact[] {
  const inputs = new Map(jointWorking.lines.filter(line => line.origin.kind === 'input').map(line => [line.id, line]));
  return reading.figures.flatMap(figure => {
    const { input, category } = INPUT_OF_MEASURE[figure.measure] ?? { input: figure.measure };
    const line = inputs.get(input);
    if (line === undefined) return [];
    const link = links.ofFigure(figure);
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
        ...(link === undefined ? {} : { link }),
      },
    ];
  });
}

/** The total over all services as the source states it; nothing when it states none, or several. */
function statedNetOf(reading: SourceReading, links: LinkFinder): readonly Fact[] {
  const [control, ...others] = reading.controls.filter(each => each.measure === 'net' && each.isWhole);
  if (control === undefined || others.length > 0) return [];
  const { sheet = '', cell = '' } = control.place;
  const link = links.ofControl(control);
  return [
    {
      input: statedNet.id,
      organisation: reading.organisation.code,
      value: control.stated,
      origin: `${reading.file}, ${sheet}!${cell}`,
      ...(link === undefined ? {} : { link }),
    },
  ];
}
