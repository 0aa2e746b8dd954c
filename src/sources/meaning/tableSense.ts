import { findKnownBody } from '../names/findBody';
import { knownService } from '../names/findService';
import { comparableText } from '../text/plainText';
import { rowText, type SheetTable, type TableColumn, type TableRow, type Wording } from '../tables/sheetTable';
import { measureOfWords } from './measureOfWords';

/**
 * How a table is laid out: where its services stand (down a label column, across the headings, in section headings or
 * titles, or nowhere) and which label column names bodies.
 */
export interface TableSense {
  readonly services: 'down' | 'across' | 'sections' | 'none';
  readonly serviceColumn: number | null;
  readonly bodyColumn: number | null;
}

const serviceHeading =
  /^((support|corporate|business|back office) )?(services?|functions?|departments?|divisions?|activit(y|ies)|budget heads?|heads? of service|business areas?|service areas?|teams?|directorates?)( (area|name|head|description|line|heading)s?)?$/;
const bodyHeading =
  /^(organisations?|organizations?|body|bodies|authorit(y|ies)|partners?|employers?|local authority)$/;

/** Finds out how a table is laid out, from the services and measures that its headings, labels and sections name. */
export function senseTable(table: SheetTable): TableSense {
  const labelColumns = table.columns.filter(column => column.role === 'label');
  const bodyColumn = labelColumns.find(column => namesBodies(table, column))?.column ?? null;
  const candidates = labelColumns.filter(column => column.column !== bodyColumn);
  const serviceColumn = findServiceColumn(table, candidates);
  const across = serviceScore(headingWords(table));
  if (across >= 2 && across > (serviceColumn?.score ?? 0))
    return { services: 'across', serviceColumn: null, bodyColumn };
  if (serviceColumn !== null) return { services: 'down', serviceColumn: serviceColumn.column, bodyColumn };
  if (tellsOfBodies(table)) return { services: 'none', serviceColumn: null, bodyColumn };
  const titles = [...table.rows.flatMap(row => row.sections), ...table.captions, sheetTitle(table)];
  const hasSections = titles.some(title => knownService(title.text) !== null);
  return { services: hasSections ? 'sections' : 'none', serviceColumn: null, bodyColumn };
}

/** Spend with suppliers and funding gaps are told of whole bodies, even on a sheet called "Procurement". */
function tellsOfBodies(table: SheetTable): boolean {
  const labels = table.rows.flatMap(row => [...row.labels.values()]);
  const headings = table.columns.flatMap(column => column.headings);
  return [...labels, ...headings].some(word =>
    ['generic', 'specialist', 'joint', 'gap'].includes(measureOfWords(word.text)?.kind ?? ''),
  );
}

/** The sheet's own name, as a text that speaks for its tables. */
export function sheetTitle(table: SheetTable): Wording {
  return { text: table.grid.sheet, address: 'A1' };
}

function findServiceColumn(
  table: SheetTable,
  candidates: readonly TableColumn[],
): { column: number; score: number } | null {
  const scored = candidates.map(column => {
    const words = labelWords(table.rows, column.column);
    const isNamed = column.headings.some(heading => serviceHeading.test(comparableText(heading.text)));
    return { column: column.column, score: serviceScore(words), isNamed };
  });
  const [best] = [...scored].sort(
    (first, second) => second.score - first.score || Number(second.isNamed) - Number(first.isNamed),
  );
  if (best === undefined || (best.score === 0 && !best.isNamed)) return null;
  return best;
}

/**
 * Counts the texts that name a known service. "Transport" may be a service or a kind of spending: it counts only where
 * no other text names a kind of spending. Where kinds of spending prevail, nothing counts.
 */
function serviceScore(words: readonly string[]): number {
  let sure = 0;
  let either = 0;
  let spending = 0;
  for (const text of new Set(words)) {
    const isService = knownService(text) !== null;
    const isSpending = measureOfWords(text) !== null;
    if (isService && isSpending) either += 1;
    else if (isService) sure += 1;
    else if (isSpending) spending += 1;
  }
  const score = sure + (spending === 0 || sure > 1 ? either : 0);
  return score > spending || sure > 2 ? score : 0;
}

function labelWords(rows: readonly TableRow[], column: number): readonly string[] {
  return rows
    .filter(row => row.role === 'data')
    .map(row => row.labels.get(column)?.text)
    .filter(text => text !== undefined);
}

function headingWords(table: SheetTable): readonly string[] {
  return table.columns
    .filter(column => column.role === 'amount')
    .map(column => column.headings[0]?.text)
    .filter(text => text !== undefined);
}

function namesBodies(table: SheetTable, column: TableColumn): boolean {
  const isNamed = column.headings.some(heading => bodyHeading.test(comparableText(heading.text)));
  return isNamed || table.rows.some(row => findKnownBody(row.labels.get(column.column)?.text ?? '') !== null);
}

/** The text that names a row beyond its service and body. */
export function descriptionWords(row: TableRow, sense: TableSense): readonly Wording[] {
  const own = [...row.labels].filter(([column]) => column !== sense.serviceColumn && column !== sense.bodyColumn);
  return own.map(([, label]) => label).reverse();
}

/** Tells whether a row repeats part of what stands above it: "of which schools", "memo: agency staff". */
export function isIncludedAbove(row: TableRow): boolean {
  return /^(of which|including|includes?|memo|memorandum|included)\b|\b(of which|included (above|in))\b/i.test(
    rowText(row),
  );
}
