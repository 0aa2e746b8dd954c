import { CASE_FORMAT } from '../jointCase';
import type { Schema } from '@cfworker/json-schema';
import { jointWorking } from '../jointWorking';
import { inputSchema } from './inputSchema';
import { membersSchema, NAMES } from './membersSchema';
import { CONFLICTS, READINGS, UNMONETISED } from './registerSchemas';

/**
 * Makes the JSON Schema (draft 2020-12) of a case document from the lines of the model: what an editor completes from,
 * what `docs/case.schema.json` holds, and what a document is checked against before it is used.
 */
export function caseSchema(): Schema {
  const definitions: Record<string, Schema> = {
    names: NAMES,
    texts: { type: 'array', items: { type: ['string', 'null'] } },
  };
  const inputs = jointWorking.lines.filter(line => line.origin.kind === 'input');
  const properties = Object.fromEntries(inputs.map(line => [line.id, inputSchema(line, definitions)]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Case of the joint-working model',
    description:
      'Everything that the model computes from; whatever is left out is taken from the sources or its defaults.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Where this schema lies, for the editor.' },
      format: { const: CASE_FORMAT, description: 'Marks the file as a case document of this version.' },
      title: { type: 'string', description: 'What the case is called on the sheets.' },
      members: membersSchema(),
      inputs: {
        title: 'Inputs',
        description:
          'One figure for every cell, a list in the order of the members, or an object by their names; each again over the next dimension.',
        type: 'object',
        properties,
        additionalProperties: false,
      },
      origins: {
        title: 'Origins',
        description:
          'Where the figures of an input come from, in words: a list with one entry for every cell in the order of its members; null where nothing is known.',
        type: 'object',
        propertyNames: { enum: inputs.map(line => line.id) },
        additionalProperties: { $ref: '#/$defs/texts' },
      },
      links: {
        title: 'Links',
        description:
          'Formulas without their equals sign of figures that follow cells of the workbook: a list with one entry for every cell; null where a figure stands by itself.',
        type: 'object',
        propertyNames: { enum: inputs.map(line => line.id) },
        additionalProperties: { $ref: '#/$defs/texts' },
      },
      readings: READINGS,
      unmonetised: UNMONETISED,
      conflicts: CONFLICTS,
    },
    required: ['format'],
    additionalProperties: false,
    $defs: Object.fromEntries(Object.entries(definitions).sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}
