import type { Issue } from '../issue/issue';
import type { JudgedLine } from './judgeLines';
import { placeOfWords } from './placeOfWords';

/** States that a figure which somebody typed over stays, although the source states another. */
export function overrideKept({ line, members, standing, fact, file }: JudgedLine): Issue {
  const stands = standing?.figure.value;
  const says = fact === null || fact.value.isNaN() ? 'nothing' : fact.value.toString();
  return {
    code: 'override-kept',
    severity: 'warning',
    message: `The figure typed over on the sheet (${stands === undefined || stands.isNaN() ? 'blank' : stands.toString()}) was kept; the source says ${says}.`,
    remedy: "Refresh from the file and accept the source's figure, or leave it as it is.",
    place: {
      ...placeOfWords(fact?.origin ?? file),
      input: `${line.name} (${Object.values(members).join(', ')})`,
    },
  };
}
