import { isFrontLine } from '../names/isFrontLine';
import type { TableReading } from '../reading/readTable';
import type { Unread } from '../reading/summariseUnread';
import type { TableFigure } from '../reading/tableFigure';
import { isNote } from '../tables/isNote';
import type { TableRow } from '../tables/sheetTable';
import { parseCell } from '../../xlsx/address';
import { explainMeasure } from './explainMeasure';
import type { FollowedTable } from './followTable';
import { mappedMeasure } from './mappedMeasure';
import { onlyOne } from './onlyOne';
import type { Outcome } from './proposeTable';
import type { RowGroup } from './matchLines';
import { rowGroups } from './rowGroups';
import type { Judgement, MappedRow } from './sourceMapping';

/** Says of the rows of a table what they were read as, those of one label within one section together. */
export function proposeRows(
  reading: TableReading,
  outcome: Outcome,
  followed: FollowedTable | undefined,
): readonly MappedRow[] {
  const figuresByRow = new Map<TableRow, TableFigure[]>();
  for (const figure of reading.figures) {
    const figures = figuresByRow.get(figure.context.row) ?? [];
    figures.push(figure);
    figuresByRow.set(figure.context.row, figures);
  }
  const unreadByRow = new Map<TableRow, Unread>();
  for (const unread of reading.unread) {
    if (unread.reason !== '' && !unreadByRow.has(unread.context.row)) unreadByRow.set(unread.context.row, unread);
  }
  const lines = { reading, figuresByRow, unreadByRow, used: outcome.used };
  const rows = rowGroups(reading.table, reading.plainSense).map(group => proposeRow(group, lines, followed));
  return [...rows, ...footers(reading)];
}

interface Lines {
  readonly reading: TableReading;
  readonly figuresByRow: ReadonlyMap<TableRow, readonly TableFigure[]>;
  readonly unreadByRow: ReadonlyMap<TableRow, Unread>;
  readonly used: Outcome['used'];
}

function proposeRow({ label, section, rows }: RowGroup, lines: Lines, followed: FollowedTable | undefined): MappedRow {
  const { reading, figuresByRow, used } = lines;
  const [first] = rows;
  if (first === undefined) throw new Error('A group of rows has at least one.');
  const read = rows.flatMap(row => figuresByRow.get(row) ?? []);
  const taken = read.map(({ context }) => used.get(context)).filter(figure => figure !== undefined);
  const figures = taken.length > 0 ? taken : read;
  const services = reading.sense.services;
  const before = followed?.rows.get(first.row);
  const isAcross = services === 'across';
  const proposed: MappedRow = {
    row: first.row,
    label,
    section,
    measure: onlyOne(figures.map(({ meaning }) => mappedMeasure(meaning, services))),
    service: isAcross ? null : onlyOne(figures.map(({ service }) => service?.name ?? null)),
    body: onlyOne(figures.map(({ body }) => body?.code ?? null)),
    ...judgeRow(lines, rows, read, taken),
    by: before?.by ?? 'proposed',
  };
  const correction = followed?.corrections.rows.get(first.row) ?? before?.correction;
  return correction === undefined ? proposed : { ...proposed, correction };
}

function judgeRow(
  { reading, unreadByRow }: Lines,
  rows: readonly TableRow[],
  read: readonly TableFigure[],
  taken: readonly TableFigure[],
): Omit<Judgement, 'by'> & Pick<MappedRow, 'role'> {
  if (taken.length > 0) return { role: 'detail', ...explainRow(taken, reading) };
  const [first] = rows;
  if (first?.role === 'total') {
    const isLast = reading.table.rows.filter(({ role }) => role === 'total').at(-1) === first;
    const reason =
      first.sumsRows.length > 0 ? 'its formula adds rows up' : 'its label or its figures say that it adds others up';
    return { role: isLast ? 'total' : 'subtotal', confidence: 'high', reason };
  }
  const service = read.find(figure => figure.service !== null)?.service;
  if (service !== undefined && service !== null && service.settled !== true && isFrontLine(service.wording.text)) {
    const reason = 'its name is that of a front-line service, not of a support service';
    return { role: 'front line', confidence: service.certainty === 'known' ? 'high' : 'medium', reason };
  }
  const unread = rows.map(row => unreadByRow.get(row)).find(entry => entry !== undefined);
  const reason =
    unread?.reason ?? (read.length > 0 ? 'its figures stand elsewhere in the workbook' : 'it was not read');
  return { role: 'left out', confidence: unread?.isFaulty === true ? 'low' : 'medium', reason };
}

/** A service's own name tells more of a row than what its column counts. */
function explainRow(figures: readonly TableFigure[], { sense }: TableReading): Omit<Judgement, 'by'> {
  const services = sense.services === 'across' ? [] : figures.map(({ service }) => service);
  const [service] = services;
  const isOne = onlyOne(services.map(each => each?.name ?? null)) !== null;
  if (service === undefined || service === null || !isOne) return explainMeasure(figures);
  const { text } = service.wording;
  const certainty = {
    known: { confidence: 'high', reason: `"${text}" is a name of ${service.name}` },
    likely: { confidence: 'medium', reason: `"${text}" holds a name of ${service.name} among other words` },
    own: { confidence: 'low', reason: `"${text}" is none of the services known and is kept under its own name` },
  } as const;
  return service.settled === true
    ? { confidence: 'high', reason: 'the mapping says so' }
    : certainty[service.certainty];
}

/** Lines below a table that no table below it has as a title. */
function footers({ table }: TableReading): readonly MappedRow[] {
  return table.notes
    .filter(({ text }) => isNote(text))
    .map(({ text, address }) => ({
      row: parseCell(address)?.row ?? 0,
      label: text,
      section: null,
      role: 'footer',
      measure: null,
      service: null,
      body: null,
      confidence: 'high',
      reason: 'it is a note',
      by: 'proposed',
    }));
}
