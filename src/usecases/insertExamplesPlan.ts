import {
  functionChapters,
  type DescribedFunction,
  type DescribedParameter,
} from '../functions/guide/describedFunctions';
import {
  exampleArguments,
  readArgument,
  type ExampleArgument,
  type ExampleValue,
} from '../functions/guide/exampleArguments';
import { columnLetters } from '../lines/columnLetters';
import type { SheetPlan } from '../report/plan';
import { FIRST_BODY_ROW, openSheet, STATE_ROW, type SheetBuilder } from '../report/sheetBuilder';

/** The members of the model's lists by the names of the parameters that choose from them; none before a run. */
export type ListedMembers = ReadonlyMap<string, readonly string[]>;

const COLUMNS = { name: 1, sentence: 2, formula: 3, answer: 4 } as const;
const WIDTHS = { name: 24, sentence: 58, formula: 50, answer: 14, gap: 3, argument: 15 } as const;
const HEADING_ROW = FIRST_BODY_ROW - 1;
const MODEL_FORMAT = '#,##0.00';

/** An argument of an example where it stands on the sheet: its name in the column before, its cells from there on. */
interface PlacedArgument {
  readonly parameter: DescribedParameter;
  readonly rows: readonly (readonly (ExampleValue | null)[])[];
  readonly column: number;
}

/** How many cells an example's answer fills; a single one where the guide does not say. */
interface AnswerSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Plans the sheet of examples: a line for each worksheet function with what it does, an example that can be copied
 * anywhere, the same live, and its arguments in cells that may be changed.
 *
 * The lines are as far apart as the longest of answer and arguments, so that no answer meets another. Where an example
 * asks for a body or a year that the model in the workbook does not have, the first that it has takes its place.
 */
export function planExamples(name: string, members: ListedMembers): SheetPlan {
  const sheet = openSheet(
    {
      key: 'examples',
      name,
      title: 'Examples of the worksheet functions',
      purpose: 'Every function of HJW at work. Change a yellow cell and the answer beside it follows.',
      kind: 'Working',
      isProtected: false,
    },
    name,
  );
  sheet.put(STATE_ROW, 1, 'Insert examples in the ribbon writes this sheet anew; it may be deleted.', 'subtitle');
  const answerColumns = Math.max(
    ...functionChapters.flatMap(each => each.functions.map(one => answerSize(one).columns)),
  );
  const firstArgument = COLUMNS.answer + answerColumns + 1;
  let row = FIRST_BODY_ROW;
  let lastColumn = firstArgument;
  for (const chapter of functionChapters) {
    sheet.put(row, 1, chapter.title, 'chapter');
    sheet.put(row + 1, 1, chapter.introduction, 'subtitle');
    row += 3;
    for (const described of chapter.functions) {
      const placed = placeArguments(described, members, firstArgument);
      putExample(sheet, row, described, placed, chapter === functionChapters[0]);
      lastColumn = Math.max(lastColumn, ...placed.map(({ column, rows }) => column + (rows[0]?.length ?? 1) - 1));
      row += Math.max(answerSize(described).rows, ...placed.map(({ rows }) => rows.length)) + 1;
    }
  }
  const inputs = lastColumn - firstArgument;
  const answers = new Array<string>(answerColumns).fill('');
  sheet.putRow(HEADING_ROW, 1, ['Function', 'What it does', 'Example', 'Answer', ...answers], 'heading');
  sheet.putRow(HEADING_ROW, firstArgument, ['Arguments', ...new Array<string>(inputs).fill('')], 'heading');
  return sheet.finish(
    [
      ...[WIDTHS.name, WIDTHS.sentence, WIDTHS.formula],
      ...new Array<number>(answerColumns).fill(WIDTHS.answer),
      WIDTHS.gap,
      ...new Array<number>(inputs + 1).fill(WIDTHS.argument),
    ],
    HEADING_ROW,
  );
}

function putExample(
  sheet: SheetBuilder,
  row: number,
  described: DescribedFunction,
  placed: readonly PlacedArgument[],
  readsModel: boolean,
): void {
  sheet.put(row, COLUMNS.name, `HJW.${described.id}`, 'text');
  sheet.put(row, COLUMNS.sentence, described.sentence, 'text');
  sheet.put(row, COLUMNS.formula, described.example.formula, 'text');
  const references = placed.map(({ column, rows }) => areaFrom(row, column, rows));
  sheet.put(
    row,
    COLUMNS.answer,
    { formula: `HJW.${described.id}(${references.join(',')})` },
    'calculation',
    readsModel ? MODEL_FORMAT : undefined,
  );
  for (const { parameter, rows, column } of placed) {
    sheet.put(row, column - 1, parameter.isOptional ? `[${parameter.name}]` : parameter.name, 'unit');
    rows.forEach((cells, down) => {
      const role = cells.every(cell => typeof cell === 'number') ? 'input' : 'inputText';
      sheet.putRow(row + down, column, cells, role);
    });
  }
}

/** Lays the arguments of an example side by side. One that the example leaves out has a blank cell to fill in. */
function placeArguments(
  described: DescribedFunction,
  members: ListedMembers,
  firstColumn: number,
): readonly PlacedArgument[] {
  const given = exampleArguments(described.example.formula);
  const placed: PlacedArgument[] = [];
  let column = firstColumn;
  for (const [at, parameter] of described.parameters.entries()) {
    const rows = valuesFor(given[at] ?? null, members.get(parameter.name) ?? []);
    placed.push({ parameter, rows, column: column + 1 });
    column += 1 + (rows[0]?.length ?? 1);
  }
  return placed;
}

function valuesFor(given: ExampleArgument, listed: readonly string[]): PlacedArgument['rows'] {
  const [first] = listed;
  if (given === null) return [[null]];
  if (first === undefined) return given;
  return given.map(row => row.map(value => (listed.includes(String(value)) ? value : first)));
}

function areaFrom(row: number, column: number, rows: PlacedArgument['rows']): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + (rows[0]?.length ?? 1) - 1)}${row + rows.length - 1}`;
  return first === last ? first : `${first}:${last}`;
}

function answerSize({ example }: DescribedFunction): AnswerSize {
  const rows = example.answer === null ? null : readArgument(example.answer);
  return rows === null ? { rows: 1, columns: 1 } : { rows: rows.length, columns: rows[0]?.length ?? 1 };
}
