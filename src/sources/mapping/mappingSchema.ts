import type { Schema } from '@cfworker/json-schema';
import { budgetStatuses } from '../meaning/budgetStatus';
import { mappedMeasures } from './mappedMeasure';
import { mappedUnits } from './mappedUnit';
import { MAPPING_FORMAT } from './sourceMapping';

const TEXT: Schema = { type: 'string' };
const FLAG: Schema = { type: 'boolean' };
const NUMBER: Schema = { type: 'number' };
const ROW: Schema = { type: 'integer', minimum: 0 };
const COLUMN: Schema = { type: 'string', pattern: '^[A-Z]{1,3}$' };
const CELL: Schema = { type: 'string', pattern: '^[A-Z]{1,3}[1-9][0-9]*$' };
const YEAR = '^(19|20)[0-9]{2}/[0-9]{2}$';
const SIGN = ['as stated', 'turned'];

/**
 * Makes the JSON Schema (draft 2020-12) of a mapping: what `docs/mapping.schema.json` holds, what an editor completes
 * from, and what a mapping is checked against before it is used.
 */
export function mappingSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Mapping of a source workbook',
    description: 'How a source workbook is read: proposed by the reader, confirmed or corrected by a user.',
    ...exactly(
      {
        $schema: describe(TEXT, 'Where this schema lies, for the editor.'),
        format: { const: MAPPING_FORMAT, description: 'Marks the file as a mapping of this version.' },
        file: describe(TEXT, 'The name of the file when it was last read.'),
        fingerprint: describe(TEXT, 'Stands for the headings and labels, not for figures or their places.'),
        organisation: ORGANISATION,
        year: describe(orNull(TEXT), 'The year that the workbook is about, such as 2011/12.'),
        sheets: list(SHEET),
        tables: list({ $ref: '#/$defs/table' }),
        ignored: list(exactly({ sheet: TEXT, cell: CELL, text: TEXT, reason: TEXT }, ['cell'])),
        controls: list(
          exactly({ label: TEXT, sheet: TEXT, cell: CELL, stated: NUMBER, computed: NUMBER, difference: NUMBER }, [
            'cell',
          ]),
        ),
      },
      ['$schema'],
    ),
    $defs: { correction: CORRECTION, table: TABLE, column: COLUMN_OF_TABLE, row: ROW_OF_TABLE },
  };
}

const JUDGEMENT: Record<string, Schema> = {
  confidence: { enum: ['high', 'medium', 'low'], description: 'How sure the reader is.' },
  reason: describe(TEXT, 'Why, in words.'),
  by: { enum: ['proposed', 'user'], description: 'Whether a user has confirmed it.' },
};

const CORRECTION: Schema = {
  description: "What a user sets right. A row's correction counts before its column's, a column's before its table's.",
  ...exactly(
    {
      take: describe(FLAG, 'Reads what was left out, or leaves out what was read.'),
      measure: { enum: [...mappedMeasures], description: 'What it counts.' },
      service: { type: 'string', minLength: 1, description: 'The service, by its name in the model or any other.' },
      body: { type: 'string', minLength: 1, description: 'The body, by a known code or any name.' },
      unit: { enum: [...mappedUnits], description: 'The unit in which its figures stand.' },
      year: { type: 'string', pattern: YEAR, description: 'The financial year, such as 2011/12.' },
      version: { enum: [...budgetStatuses], description: 'The kind of budget.' },
      sign: {
        enum: SIGN,
        description: 'Whether its figures are turned: in the model income and expenditure are positive.',
      },
    },
    ['take', 'measure', 'service', 'body', 'unit', 'year', 'version', 'sign'],
  ),
};

const CORRECTED: Record<string, Schema> = { correction: { $ref: '#/$defs/correction' } };

const ORGANISATION: Schema = exactly(
  {
    code: TEXT,
    name: TEXT,
    from: { enum: ['sheets', 'file name', 'figures', 'mapping', 'nothing'], description: 'What told whose it is.' },
    ...JUDGEMENT,
    correction: { type: 'string', minLength: 1, description: 'The body that is meant: a known code, or its name.' },
  },
  ['correction'],
);

const SHEET: Schema = exactly(
  {
    name: TEXT,
    visibility: { enum: ['visible', 'hidden', 'veryHidden'] },
    take: describe(FLAG, 'Whether its tables are read.'),
    reason: TEXT,
    correction: exactly({ take: FLAG }),
  },
  ['correction'],
);

const COLUMN_OF_TABLE: Schema = exactly(
  {
    column: COLUMN,
    headings: describe(list(TEXT), 'Its words from the nearest upwards.'),
    role: { enum: ['label', 'figures', 'left out'] },
    measure: orNull({ enum: [...mappedMeasures] }),
    part: { const: true, description: 'A piece of gross expenditure or of income.' },
    service: orNull(TEXT),
    body: orNull(TEXT),
    unit: orNull({ enum: [...mappedUnits] }),
    year: orNull(TEXT),
    version: orNull({ enum: [...budgetStatuses] }),
    sign: { enum: SIGN },
    basis: orNull({ enum: ['gross', 'net'] }),
    ...JUDGEMENT,
    ...CORRECTED,
  },
  ['part', 'correction'],
);

const ROW_OF_TABLE: Schema = exactly(
  {
    row: ROW,
    label: TEXT,
    section: orNull(TEXT),
    role: { enum: ['detail', 'total', 'subtotal', 'front line', 'left out', 'footer'] },
    measure: orNull({ enum: [...mappedMeasures] }),
    service: orNull(TEXT),
    body: orNull(TEXT),
    ...JUDGEMENT,
    ...CORRECTED,
  },
  ['correction'],
);

const TABLE: Schema = exactly(
  {
    sheet: TEXT,
    range: describe(TEXT, 'Where it was last seen.'),
    title: describe(list(TEXT), 'The lines above it, nearest first.'),
    headingRows: list(ROW),
    labelColumns: list(COLUMN),
    services: { enum: ['down', 'across', 'sections', 'none'], description: 'Where its services stand.' },
    take: describe(FLAG, 'Whether figures of it are read.'),
    columns: list({ $ref: '#/$defs/column' }),
    rows: list({ $ref: '#/$defs/row' }),
    ...JUDGEMENT,
    ...CORRECTED,
  },
  ['correction'],
);

function exactly(properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter(name => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

function describe(schema: Schema, description: string): Schema {
  return { ...schema, description };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function orNull(schema: Schema): Schema {
  if (Array.isArray(schema.enum)) return { ...schema, enum: [...(schema.enum as readonly unknown[]), null] };
  return { ...schema, type: [schema.type as 'string', 'null'] };
}
