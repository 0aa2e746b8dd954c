import type { Issue, IssuePlace } from '../../issue/issue';
import { nearestName, suggestion } from '../../model/caseSchema/nearestName';
import { headingText, type SheetTable } from '../tables/sheetTable';
import { candidateCell, candidatePlace, candidateText, type Candidate } from './findCandidates';
import { bodyNames, findClassTotal, type BodyPlace } from './locateBody';

const listed = 8;

/** States that the workbook has no sheet of a name; the place is that of the sheet whose name comes nearest, else the first. */
export function sheetMissing(file: string, sheet: string, sheets: readonly string[]): Issue {
  const nearest = nearestName(sheet, sheets) ?? sheets[0];
  return {
    code: 'sheet-missing',
    severity: 'error',
    message: `There is no sheet "${sheet}".`,
    remedy: `${suggestion(sheet, sheets)}Choose one of ${quoted(sheets)}.`,
    place: { file, ...(nearest !== undefined && { sheet: nearest, cell: 'A1' }) },
  };
}

/** States that no heading fits the measure asked for, and which headings share a word with it. */
export function measureMissing(file: string, measure: string, tables: readonly SheetTable[]): Issue {
  const words = measure
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word.length > 3);
  const headings = tables.flatMap(table => table.columns.map(column => ({ table, column, text: headingText(column) })));
  const fits = headings.filter(({ text }) => words.some(word => text.toLowerCase().includes(word)));
  const near = [...new Set(fits.map(({ text }) => text))];
  const [example] = fits.length > 0 ? fits : headings.filter(({ text }) => text !== '');
  const cell = example?.column.headings[0]?.address;
  return {
    code: 'measure-missing',
    severity: 'error',
    message: `No heading says "${measure}".`,
    remedy:
      near.length > 0
        ? `Headings with one of its words are ${quoted(near)}.`
        : 'Look at the headings with "inspect" and use the words of one of them.',
    place: {
      file,
      ...(example !== undefined && { sheet: example.table.grid.sheet }),
      ...(cell !== undefined && { cell }),
    },
  };
}

/** States that several columns fit equally and differ, and how to tell them apart. */
export function measureAmbiguous(
  file: string,
  measure: string,
  asked: string,
  candidates: readonly Candidate[],
): Issue {
  const places = candidates.map(candidate => {
    const cell = candidateCell(candidate);
    const title = candidate.table.captions[0]?.text;
    const where = `sheet "${candidate.table.grid.sheet}"${cell === undefined ? '' : `, ${cell}`}`;
    return `"${candidateText(candidate)}" (${where}${title === undefined ? '' : `, under "${title}"`})`;
  });
  const sheets = new Set(candidates.map(candidate => candidate.table.grid.sheet));
  const words = 'Give more words of the heading that is meant, or of the title above it';
  return {
    code: 'measure-ambiguous',
    severity: 'error',
    message: `"${measure}" fits several columns with different figures for ${asked}: ${places.slice(0, listed).join('; ')}.`,
    remedy: sheets.size > 1 ? `${words}, or name the sheet with --sheet.` : `${words}.`,
    place: placeOfFirst(file, candidates),
  };
}

/** States that a name fits several rows. */
export function bodyAmbiguous(candidate: Candidate, asked: string, places: readonly BodyPlace[]): Issue {
  const { grid } = candidate.table;
  const [first] = places;
  const label = first === undefined ? undefined : [...first.row.labels.values()][0];
  const names = places.map(place => (place.code === null ? place.name : `${place.name} (${place.code})`));
  return {
    code: 'body-ambiguous',
    severity: 'error',
    message: `"${asked}" fits several bodies: ${names.slice(0, listed).join('; ')}.`,
    remedy: 'Give the code, or the whole name as the workbook writes it.',
    place: { file: grid.file, sheet: grid.sheet, ...(label !== undefined && { cell: label.address }) },
  };
}

/** States that no column that fits the measure names a body, and which names come near. */
export function bodyMissing(file: string, asked: string, candidates: readonly Candidate[]): Issue {
  const [total] = candidates.map(candidate => findClassTotal(candidate, asked)).filter(place => place !== null);
  if (total !== undefined) {
    return {
      code: 'body-is-total',
      severity: 'error',
      message: `"${asked}" is a total over several bodies, not a body.`,
      remedy: 'Give the codes or names of the bodies themselves.',
      place: total,
    };
  }
  const names = [...new Set(candidates.flatMap(candidate => bodyNames(candidate)))];
  const start = asked.toLowerCase().slice(0, 4);
  const near = names.filter(name => name.toLowerCase().includes(start));
  return {
    code: 'body-missing',
    severity: 'error',
    message: `No row for "${asked}" stands beside this measure.`,
    remedy:
      near.length > 0
        ? `Names that come near are ${quoted(near)}.`
        : 'Give the code or the name as the workbook writes it; totals over classes of bodies are no bodies.',
    place: placeOfFirst(file, candidates),
  };
}

function placeOfFirst(file: string, candidates: readonly Candidate[]): IssuePlace {
  const [first] = candidates;
  return first === undefined ? { file } : candidatePlace(first);
}

function quoted(names: readonly string[]): string {
  const some = names
    .filter(name => name !== '')
    .slice(0, listed)
    .map(name => `"${name}"`);
  return `${some.join(', ')}${names.length > listed ? ', …' : ''}`;
}
