import type { Schema } from '@cfworker/json-schema';
import { OPEN_DIMENSIONS } from '../caseMembers';

const SENTENCES: Readonly<Record<string, string>> = {
  organisation: 'The public bodies that take part.',
  service: 'The support services in scope of any body.',
  lever: 'The ways of saving, in the order in which they are applied.',
  year: 'The financial years in their order, April to March; the first one is year 0.',
  costCategory: 'The kinds of cost of change.',
  category: 'The categories of what is bought from suppliers.',
  adjustment: 'The entries of the register of baseline adjustments.',
  biasFactor: 'The groups of causes of optimism bias.',
};

/** Says how a document names who and what takes part. */
export function membersSchema(): Schema {
  return {
    title: 'Members',
    description: 'Who and what takes part. Lists left out are those of the sources or the starting ones of the model.',
    type: 'object',
    properties: Object.fromEntries(
      OPEN_DIMENSIONS.map(name => [name, { description: SENTENCES[name] ?? '', $ref: '#/$defs/names' }]),
    ),
    additionalProperties: false,
  };
}

/** Different names, at least one, none of them blank. */
export const NAMES: Schema = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { type: 'string', pattern: '\\S' },
};
