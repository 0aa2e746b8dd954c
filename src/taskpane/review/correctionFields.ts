import type { Correction, MappedTable, ReviewChoices, SourceMapping } from '../../usecases/reviewSources';
import type { CorrectionPlace } from './correctMapping';
import { reviewStrings } from './reviewStrings';

/** One thing that can be corrected by choosing: its value now, what the reader took, and what there is to choose. */
export interface ChoiceField {
  readonly part: 'measure' | 'service' | 'body' | 'unit' | 'version' | 'sign' | 'take';
  /** Empty when nothing is corrected. */
  readonly value: string;
  /** Null where it is told line by line. */
  readonly asRead: string | null;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

/** What a line or a table was read as, as far as there is such a thing for it. */
export interface ReadAs {
  readonly measure?: keyof typeof reviewStrings.measures | null;
  readonly service?: string | null;
  readonly body?: string | null;
  readonly unit?: string | null;
  readonly version?: string | null;
  readonly sign?: keyof typeof reviewStrings.signs;
  readonly isTaken: boolean;
}

/** Lists what can be corrected of a table, a column or a row, in the order in which people ask. */
export function choiceFields(
  kind: CorrectionPlace['kind'],
  read: ReadAs,
  correction: Correction,
  table: Pick<MappedTable, 'services'>,
  choices: ReviewChoices,
  mapping: SourceMapping,
): readonly ChoiceField[] {
  const named = (words: readonly string[]): ChoiceField['choices'] => words.map(value => ({ value, text: value }));
  const ofBodies = table.services === 'none';
  const measures = ofBodies ? choices.measures.ofBodies : choices.measures.ofServices;
  const hasService = !ofBodies && (kind === 'row' ? table.services !== 'across' : table.services !== 'down');
  const fields: readonly (ChoiceField | null)[] = [
    {
      part: 'take',
      value: correction.take === undefined ? '' : correction.take ? 'yes' : 'no',
      asRead: read.isTaken ? reviewStrings.taken.yes : reviewStrings.taken.no,
      choices: (['yes', 'no'] as const).map(value => ({ value, text: reviewStrings.taken[value] })),
    },
    {
      part: 'measure',
      value: correction.measure ?? '',
      asRead:
        read.measure === null || read.measure === undefined
          ? reviewStrings.nothing
          : reviewStrings.measures[read.measure],
      choices: measures.map(value => ({ value, text: reviewStrings.measures[value] })),
    },
    hasService || correction.service !== undefined
      ? {
          part: 'service',
          value: correction.service ?? '',
          asRead: read.service ?? reviewStrings.nothing,
          choices: named(servicesOf(choices, mapping)),
        }
      : null,
    kind === 'row'
      ? null
      : {
          part: 'unit',
          value: correction.unit ?? '',
          asRead: read.unit ?? reviewStrings.nothing,
          choices: named(choices.units),
        },
    kind === 'row'
      ? null
      : {
          part: 'version',
          value: correction.version ?? '',
          asRead: read.version ?? reviewStrings.nothing,
          choices: named(choices.versions),
        },
    {
      part: 'sign',
      value: correction.sign ?? '',
      asRead: reviewStrings.signs[read.sign ?? 'as stated'],
      choices: (['as stated', 'turned'] as const).map(value => ({ value, text: reviewStrings.signs[value] })),
    },
    {
      part: 'body',
      value: correction.body ?? '',
      asRead: bodyName(read.body ?? null, choices, mapping),
      choices: choices.bodies.map(({ code, name }) => ({ value: code, text: name })),
    },
  ];
  const known = fields.filter(field => field !== null);
  if (kind !== 'table') return known;
  // What a whole table counts is told by its columns and rows.
  return known
    .filter(({ part }) => part !== 'measure')
    .map(field => (field.part === 'take' || field.part === 'body' ? field : { ...field, asRead: null }));
}

/** The services that a line can be: the known ones, and those that the source itself brought in. */
function servicesOf({ services }: ReviewChoices, { tables }: SourceMapping): readonly string[] {
  const own = tables.flatMap(({ columns, rows }) => [...columns, ...rows].map(({ service }) => service));
  return [...new Set([...services, ...own.filter(name => name !== null)])];
}

function bodyName(code: string | null, { bodies }: ReviewChoices, { organisation }: SourceMapping): string {
  if (code === null) return organisation.name;
  return bodies.find(body => body.code === code)?.name ?? code;
}
