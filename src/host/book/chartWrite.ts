import type { CellValue } from '../../xlsx/cell';
import type { ChartWrite, SeriesWrite } from '../../xlsx/edit';
import type { ChartDefinition } from '../state/workbookState';
import type { Book } from './book';
import { cellAt } from './cells';
import { valueForAddIn } from './cellValues';
import { readReference } from './references';

/** A chart as it is saved: with what its cells hold now, so that it can be drawn before anything is calculated. */
export function chartWrite(book: Book, definition: ChartDefinition): ChartWrite {
  return {
    ...definition,
    altText: definition.altText === '' ? describe(definition) : definition.altText,
    series: definition.series
      .filter(({ valuesReference }) => valuesReference !== '')
      .map(series => seriesWrite(book, series)),
  };
}

function seriesWrite(book: Book, series: ChartDefinition['series'][number]): SeriesWrite {
  const { valuesReference, categoriesReference, nameReference, name, ...look } = series;
  const [cellOfName] = nameReference === undefined ? [] : valuesBehind(book, nameReference);
  return {
    ...look,
    name: nameReference === undefined ? name : String(valueForAddIn(cellOfName ?? null)),
    ...(nameReference !== undefined && { nameReference }),
    categories: {
      reference: categoriesReference,
      values: valuesBehind(book, categoriesReference).map(value =>
        typeof value === 'number' ? value : String(valueForAddIn(value)),
      ),
    },
    values: {
      reference: valuesReference,
      values: valuesBehind(book, valuesReference).map(value => (typeof value === 'number' ? value : null)),
    },
  };
}

/** The values of the cells behind a reference, row by row; none when it leads to no cells. */
function valuesBehind(book: Book, reference: string): CellValue[] {
  const cells = readReference(book, reference);
  if (cells === undefined) return [];
  const { sheet, area } = cells;
  return Array.from({ length: area.rows * area.columns }, (_, at) => {
    const row = area.row + Math.floor(at / area.columns);
    const column = area.column + (at % area.columns);
    return cellAt(sheet, row, column)?.value ?? null;
  });
}

/** Words for those who cannot see the chart, where the add-in gave none. */
function describe({ title, name, series }: ChartDefinition): string {
  return `${title === '' ? name : title}: ${series.map(one => one.name).join(', ')}`;
}
