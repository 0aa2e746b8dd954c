import { jointWorking } from '../../src/model/jointWorking';
import { OWN_SHEETS } from '../../src/report/sheets';
import { algorithms } from './method/algorithms';
import { lineEntry } from './method/lineEntry';
import { beforeAlgorithms, beforeLines, opening } from './method/prose';
import { workedExample } from './method/workedExample';

/** Writes the guide to the method from the lines of the model, with the golden case worked through. */
export function methodGuide(): string {
  // In the order in which the model reaches them; in the workbook the results stand first.
  const sheets = [...new Set(jointWorking.chapters.map(({ sheet }) => sheet))];
  return `${[opening.trim(), workedExample(), beforeLines.trim(), ...sheets.map(sheetText), algorithmText()].join(
    '\n\n',
  )}\n`;
}

function sheetText(key: string): string {
  const sheet = OWN_SHEETS.find(each => each.key === key);
  if (sheet === undefined) throw new Error(`The add-in has no sheet "${key}".`);
  const chapters = jointWorking.chapters.filter(chapter => chapter.sheet === key && chapter.lines.length > 0);
  return [
    `## ${sheet.name}`,
    sheet.purpose,
    ...chapters.map(({ title, lines }) => `### ${title}\n\n${lines.map(lineEntry).join('\n')}`),
  ].join('\n\n');
}

function algorithmText(): string {
  const entries = Object.entries(algorithms).map(
    ([name, { sentence, source }]) => `- **${name}.** ${sentence} Source: ${source}.`,
  );
  return `${beforeAlgorithms.trim()}\n\n${entries.join('\n')}`;
}
