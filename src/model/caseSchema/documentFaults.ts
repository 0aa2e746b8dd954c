import { Validator } from '@cfworker/json-schema';
import { caseSchema } from './caseSchema';
import { stepsTo, valueAt } from './jsonPointer';

/** One place where a document departs from the schema: the keyword that it breaks, the way to the place and what stands there. */
export interface DocumentFault {
  readonly keyword: string;
  readonly steps: readonly (string | number)[];
  readonly value: unknown;
}

/** Keywords that only say that something below them is wrong. */
const CONTAINERS = new Set(['$ref', 'properties', 'additionalProperties', 'items', 'if', 'propertyNames']);

const quick = new Validator(caseSchema(), '2020-12', true);
const thorough = new Validator(caseSchema(), '2020-12', false);

/**
 * Checks a document against the published schema and lists its faults, each at the very place where it stands.
 *
 * @throws URIError when a name in the document holds half of a surrogate pair, which no place can be written with.
 */
export function documentFaults(document: unknown): readonly DocumentFault[] {
  if (quick.validate(document).valid) return [];
  return thorough
    .validate(document)
    .errors.filter(error => !CONTAINERS.has(error.keyword))
    .map(({ keyword, instanceLocation }) => {
      const steps = stepsTo(instanceLocation, document);
      return { keyword, steps, value: valueAt(document, steps) };
    });
}
