import { readFileSync } from 'node:fs';
import { functionChapters, type DescribedFunction } from '../../src/functions/guide/describedFunctions';

const source = readFileSync(new URL('../../src/functions/functions.ts', import.meta.url), 'utf8');

const introduction = `# Worksheet functions

<!-- Made from the comments of src/functions/functions.ts: npx tsx test/functions/writeFunctionsGuide.ts -->

They stand in the namespace HJW and work in any cell, also while the pane is closed. Rates are fractions (0.035 is 3.5%). Money is in the unit that you use; what the model's readers give is in £'000. Shapes are rows by columns, and an answer of several cells fills the cells beside and below.

A blank cell is zero inside a range. Where an argument may be left out, a blank cell and zero count as left out. Whole columns end with their last filled cell. A wrong argument shows \`#VALUE!\` and says which one and what to do. No function writes to the workbook, uses the network or depends on the time.

**Insert examples** in the ribbon writes a sheet with all the examples below at work, their arguments in cells to try.
`;

/** Writes the guide to the worksheet functions from what they say about themselves. */
export function functionsGuide(): string {
  const chapters = functionChapters.map(chapter =>
    [`## ${chapter.title}`, '', inCode(chapter.introduction), '', ...chapter.functions.map(describe)].join('\n'),
  );
  return [introduction, ...chapters].join('\n');
}

function describe({ id, sentence, parameters, example: { formula, answer } }: DescribedFunction): string {
  const names = parameters.map(parameter => (parameter.isOptional ? `[${parameter.name}]` : parameter.name));
  const returns = answerOf(id);
  return [
    `### HJW.${id}(${names.join(', ')})`,
    '',
    sentence,
    '',
    ...parameters.map(parameter => `- \`${parameter.name}\`: ${parameter.description}`),
    ...(returns === null ? [] : [`- Answer: ${returns}`]),
    '',
    answer === null ? `Example: \`${formula}\`` : `Example: \`${formula}\` → \`${answer}\``,
    '',
  ].join('\n');
}

/** Sets errors of Excel as code. */
function inCode(text: string): string {
  return text.replaceAll(/#[A-Z/0]+[A!?]/g, '`$&`');
}

/** What a function's comment says of its answer, which the metadata leaves out. */
function answerOf(id: string): string | null {
  const comment = source.slice(source.indexOf(`@customfunction ${id}\n`));
  return /^ \* @returns (.+)$/m.exec(comment.slice(0, comment.indexOf('*/')))?.[1] ?? null;
}
