import type { Schema } from '@cfworker/json-schema';

const TEXT: Schema = { type: 'string', pattern: '\\S' };

const STATEMENT: Schema = {
  description: 'What a paper says, in a few words, and where.',
  type: 'object',
  properties: { says: TEXT, where: TEXT },
  required: ['says', 'where'],
  additionalProperties: false,
};

/** Says how a document lists benefits that nobody can put in money. */
export const UNMONETISED: Schema = {
  title: 'Unmonetised benefits',
  description: 'Register of benefits that nobody can put in money; shown beside the figures, never counted.',
  type: 'array',
  items: {
    type: 'object',
    properties: {
      benefit: { ...TEXT, description: 'The benefit in a sentence.' },
      body: { ...TEXT, description: 'The body that has it, as named in the members; left out: all of them.' },
      note: { type: 'string', description: 'Evidence, owner or how it is to be watched.' },
    },
    required: ['benefit'],
    additionalProperties: false,
  },
};

/** Says how a document lists the files that its figures were read from. */
export const READINGS: Schema = {
  title: 'Readings',
  description: 'The source files that figures were read from, one entry for each body that was read.',
  type: 'array',
  items: {
    type: 'object',
    properties: {
      file: { ...TEXT, description: 'The name of the file.' },
      organisation: { ...TEXT, description: 'The body that it speaks for, as named in the members.' },
      fingerprint: { ...TEXT, description: 'A short name of its content, by which a changed file is noticed.' },
      readAt: { ...TEXT, description: 'When it was read: UTC to the minute, as in 2026-11-22 14:05.' },
    },
    required: ['file', 'organisation', 'fingerprint', 'readAt'],
    additionalProperties: false,
  },
};

/** Says how a document lists statements of the bodies' papers that do not agree. */
export const CONFLICTS: Schema = {
  title: 'Conflicting statements',
  description:
    "Pairs of statements of the bodies' papers that contradict each other; each becomes a data-quality flag.",
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { ...TEXT, description: 'A short name of its own.' },
      topic: { ...TEXT, description: 'What the statements are about.' },
      first: STATEMENT,
      second: STATEMENT,
      treatment: { ...TEXT, description: 'What the model does about it, where that is settled.' },
    },
    required: ['id', 'topic', 'first', 'second'],
    additionalProperties: false,
  },
};
