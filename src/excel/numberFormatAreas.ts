import type { StyledArea } from '../report/plan';

/** An area with one number format, rows and columns counted from 1. */
export interface FormattedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly numberFormat: string;
}

/**
 * Covers the cells that have a number format of their own by few areas without overlap: a block of figures is one area,
 * however many rows of it were styled one by one. Of several formats given to a cell the last one holds.
 */
export function numberFormatAreas(
  size: { readonly rows: number; readonly columns: number },
  styles: readonly StyledArea[],
): readonly FormattedArea[] {
  const formats = formatsByCell(size, styles);
  const areas: FormattedArea[] = [];
  let above = new Map<string, FormattedArea>();
  formats.forEach((line, index) => {
    const here = new Map<string, FormattedArea>();
    for (const { column, columns, numberFormat } of runsOf(line)) {
      const key = `${column} ${columns} ${numberFormat}`;
      const upper = above.get(key);
      above.delete(key);
      here.set(
        key,
        upper === undefined
          ? { row: index + 1, column, rows: 1, columns, numberFormat }
          : { ...upper, rows: upper.rows + 1 },
      );
    }
    areas.push(...above.values());
    above = here;
  });
  return [...areas, ...above.values()];
}

function formatsByCell(
  size: { readonly rows: number; readonly columns: number },
  styles: readonly StyledArea[],
): readonly (readonly (string | undefined)[])[] {
  const formats = Array.from({ length: size.rows }, () => new Array<string | undefined>(size.columns).fill(undefined));
  for (const { row, column, rows, columns, numberFormat } of styles) {
    if (numberFormat === undefined) continue;
    for (const line of formats.slice(row - 1, row - 1 + rows)) {
      line.fill(numberFormat, column - 1, column - 1 + columns);
    }
  }
  return formats;
}

/** The runs of cells side by side that share a format. */
function runsOf(
  line: readonly (string | undefined)[],
): readonly { readonly column: number; readonly columns: number; readonly numberFormat: string }[] {
  const runs: { column: number; columns: number; numberFormat: string }[] = [];
  line.forEach((numberFormat, index) => {
    if (numberFormat === undefined) return;
    const last = runs.at(-1);
    if (last?.numberFormat === numberFormat && last.column + last.columns === index + 1) last.columns += 1;
    else runs.push({ column: index + 1, columns: 1, numberFormat });
  });
  return runs;
}
