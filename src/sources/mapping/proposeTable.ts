import { columnLetters, formatArea } from '../../xlsx/address';
import type { CellContext } from '../meaning/cellContext';
import type { Body } from '../names/findBody';
import type { TableReading } from '../reading/readTable';
import type { Ignored, TableFigure } from '../reading/tableFigure';
import type { FollowedTable } from './followTable';
import { proposeColumn } from './proposeColumn';
import { proposeRows } from './proposeRows';
import type { Judgement, MappedTable } from './sourceMapping';

/** What became of the figures of a workbook: those that were used, as they were used, and what was left out. */
export interface Outcome {
  readonly used: ReadonlyMap<CellContext, TableFigure>;
  readonly ignored: readonly Ignored[];
  /** Whose figures they are where nothing nearer says so. */
  readonly body: Body;
}

/** Says of one table what was read as what. */
export function proposeTable(
  reading: TableReading,
  outcome: Outcome,
  followed: FollowedTable | undefined,
): MappedTable {
  const { table, sense, figures } = reading;
  const before = followed?.before;
  const isUsed = figures.some(figure => outcome.used.has(figure.context));
  return {
    sheet: table.grid.sheet,
    range: formatArea(table.area),
    title: table.captions.map(caption => caption.text),
    headingRows: table.headingRows,
    labelColumns: table.columns.filter(({ role }) => role === 'label').map(({ column }) => columnLetters(column)),
    services: sense.services,
    take: isUsed,
    columns: table.columns.map(column => proposeColumn(reading, column, outcome, followed)),
    rows: proposeRows(reading, outcome, followed),
    ...judge(reading, isUsed),
    by: before?.by ?? 'proposed',
    ...(before?.correction !== undefined && { correction: before.correction }),
  };
}

function judge({ sense, figures, ignored, unread }: TableReading, isUsed: boolean): Omit<Judgement, 'by'> {
  if (!isUsed) {
    const fault = unread.find(({ isFaulty }) => isFaulty === true);
    if (fault !== undefined) return { confidence: 'low', reason: fault.reason };
    const [first] = ignored;
    const reason = figures.length > 0 ? 'its figures stand elsewhere or are only held against others' : first?.reason;
    return {
      confidence: 'medium',
      reason: reason === undefined || reason === '' ? 'no word tells what it counts' : reason,
    };
  }
  const where = {
    down: 'its labels name services',
    across: 'its headings name services',
    sections: 'its title or a section names the service',
    none: 'its words name measures of a whole body',
  };
  const isSure = figures.every(({ service }) => service === null || service.certainty === 'known');
  return { confidence: isSure ? 'high' : 'medium', reason: where[sense.services] };
}
