import { readFileSync } from 'node:fs';
import metadata from '../../src/functions/functions.json';

/** An example of the guide: a formula, and what it shows where the guide says so. */
export interface GuideExample {
  readonly formula: string;
  readonly answer: string | null;
}

const source = readFileSync(new URL('../../src/functions/functions.ts', import.meta.url), 'utf8');

const introduction = `# Worksheet functions

<!-- Made from the comments of src/functions/functions.ts: npx tsx test/functions/writeFunctionsGuide.ts -->

They stand in the namespace HJW and work in any cell, also while the pane is closed. Rates are fractions (0.035 is 3.5%). Money is in the unit that you use; what the model's readers give is in £'000. Shapes are rows by columns, and an answer of several cells fills the cells beside and below.

A blank cell is zero inside a range. Where an argument may be left out, a blank cell and zero count as left out. Whole columns end with their last filled cell. A wrong argument shows \`#VALUE!\` and says which one and what to do. No function writes to the workbook, uses the network or depends on the time.
`;

const readers = `## Reading the model

They show the results of the model in this workbook, wherever they stand, and follow it by themselves when it is run again or an assumption is edited. Before the first run they show \`#N/A\` with "Run the model first". Savings, costs and net benefits are as estimated, so that the first two leave the third; headlines are with optimism bias.
`;

const calculators = `## Calculators

They depend on their arguments alone.
`;

/** Lists the examples of all functions, in order. */
export function guideExamples(): readonly GuideExample[] {
  return metadata.functions.map(({ description }) => exampleOf(description));
}

/** Writes the guide to the worksheet functions from what they say about themselves. */
export function functionsGuide(): string {
  const isReader = (each: (typeof metadata.functions)[number]): boolean => 'options' in each;
  const chapter = (opening: string, wanted: boolean): string =>
    [opening, ...metadata.functions.filter(each => isReader(each) === wanted).map(describe)].join('\n');
  return [introduction, chapter(readers, true), chapter(calculators, false)].join('\n');
}

function describe({ id, description, parameters }: (typeof metadata.functions)[number]): string {
  const names = parameters.map(parameter => ('optional' in parameter ? `[${parameter.name}]` : parameter.name));
  const { formula, answer } = exampleOf(description);
  const returns = answerOf(id);
  return [
    `### HJW.${id}(${names.join(', ')})`,
    '',
    sentenceOf(description),
    '',
    ...parameters.map(parameter => `- \`${parameter.name}\`: ${parameter.description}`),
    ...(returns === null ? [] : [`- Answer: ${returns}`]),
    '',
    answer === null ? `Example: \`${formula}\`` : `Example: \`${formula}\` → \`${answer}\``,
    '',
  ].join('\n');
}

function sentenceOf(description: string): string {
  return description.slice(0, description.indexOf(' Example: '));
}

function exampleOf(description: string): GuideExample {
  const example = description.slice(description.indexOf('Example: ') + 'Example: '.length);
  const [formula = '', answer = null] = example.split(' → ');
  return { formula, answer };
}

/** What a function's comment says of its answer, which the metadata leaves out. */
function answerOf(id: string): string | null {
  const comment = source.slice(source.indexOf(`@customfunction ${id}\n`));
  return /^ \* @returns (.+)$/m.exec(comment.slice(0, comment.indexOf('*/')))?.[1] ?? null;
}
