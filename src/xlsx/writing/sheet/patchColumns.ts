import { readFirstAttribute } from '../../xml/readAttribute';
import { outlineOf, textOf, withAttributes } from '../../xml/editXml';

/** A run of columns that look alike: its `<col>` with everything but its bounds. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/**
 * Gives columns their widths, in characters by column counted from 1, and keeps whatever else the file says of them and
 * of their neighbours. `xml` is the sheet's `<cols>`, undefined when it has none.
 */
export function patchColumns(
  xml: string | undefined,
  widths: ReadonlyMap<number, number>,
  prefix: string,
): string | null {
  const plain = `<${prefix}col/>`;
  const kept: ColumnRun[] = [];
  const set: ColumnRun[] = [];
  const left = new Map(widths);
  for (const run of readRuns(xml)) {
    const inside = [...left.keys()].filter(column => column >= run.first && column <= run.last);
    let first = run.first;
    for (const column of inside.sort((one, other) => one - other)) {
      if (column > first) kept.push({ ...run, first, last: column - 1 });
      set.push({ first: column, last: column, tag: withWidth(run.tag, left.get(column)) });
      left.delete(column);
      first = column + 1;
    }
    if (first <= run.last) kept.push({ ...run, first });
  }
  for (const [column, width] of left) set.push({ first: column, last: column, tag: withWidth(plain, width) });

  const runs = joinAlike([...kept, ...set].sort((one, other) => one.first - other.first));
  if (runs.length === 0) return null;
  const written = runs.map(({ first, last, tag }) => withAttributes(tag, { min: first, max: last }));
  return `<${prefix}cols>${written.join('')}</${prefix}cols>`;
}

function withWidth(tag: string, width: number | undefined): string {
  const before = readFirstAttribute(tag, 'width');
  if (width === undefined || (before !== undefined && Number(before) === width)) return tag;
  return withAttributes(tag, { width, customWidth: 1 });
}

function readRuns(xml: string | undefined): ColumnRun[] {
  if (xml === undefined) return [];
  const columns = outlineOf(xml).elements.filter(element => element.name === 'col');
  return columns.map(element => {
    const tag = textOf(xml, element);
    return { first: Number(readFirstAttribute(tag, 'min')), last: Number(readFirstAttribute(tag, 'max')), tag };
  });
}

function joinAlike(runs: readonly ColumnRun[]): ColumnRun[] {
  const joined: ColumnRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const alike = before?.last === run.first - 1 && withoutBounds(before.tag) === withoutBounds(run.tag);
    if (before !== undefined && alike) joined[joined.length - 1] = { ...before, last: run.last };
    else joined.push(run);
  }
  return joined;
}

function withoutBounds(tag: string): string {
  return withAttributes(tag, { min: null, max: null });
}
