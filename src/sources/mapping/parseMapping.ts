import { Validator, type Schema } from '@cfworker/json-schema';
import { fail, succeed, type Issue, type Result } from '../../issue/issue';
import { stepsTo, valueAt } from '../../model/caseSchema/jsonPointer';
import { suggestion } from '../../model/caseSchema/nearestName';
import { placeInDocument } from '../../model/caseSchema/placeInDocument';
import { mappingSchema } from './mappingSchema';
import { MAPPING_FORMAT, type SourceMapping } from './sourceMapping';

/** Keywords that only say that something below them is wrong. */
const CONTAINERS = new Set(['$ref', 'properties', 'additionalProperties', 'items']);
const most = 10;

const schema = mappingSchema();
const validator = new Validator(schema, '2020-12', false);

/**
 * Reads a mapping from its text and checks it against the published schema, `docs/mapping.schema.json`.
 *
 * Issues name the file and the place in it: `mapping-not-json`, `mapping-format` when it does not say `hjw-mapping/1`,
 * `mapping-part-unknown`, `mapping-part-missing` and `mapping-part` for what cannot stand where it does; ten at most.
 */
export function parseMapping(text: string, file: string): Result<SourceMapping> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return fail(notJson(error instanceof Error ? error.message : '', file));
  }
  if (!isMapping(document)) {
    return fail({
      code: 'mapping-format',
      severity: 'error',
      message: 'The file is not a mapping of this add-in.',
      remedy: `A mapping begins with "format": "${MAPPING_FORMAT}".`,
      place: { file },
    });
  }
  let errors;
  try {
    ({ errors } = validator.validate(document));
  } catch (error) {
    if (error instanceof URIError) return fail(notJson('a name holds half a character', file));
    throw error;
  }
  const faults = errors.filter(({ keyword }) => !CONTAINERS.has(keyword));
  if (faults.length === 0) return succeed(document);
  const issues = faults.slice(0, most).map(fault => {
    const steps = stepsTo(fault.instanceLocation, document);
    return faultIssue({ keyword: fault.keyword, steps, value: valueAt(document, steps), said: fault.error }, file);
  });
  return fail(...issues);
}

/** That the rest of it has its shape is what the schema then proves. */
function isMapping(document: unknown): document is SourceMapping {
  return (
    typeof document === 'object' && document !== null && 'format' in document && document.format === MAPPING_FORMAT
  );
}

interface Fault {
  readonly keyword: string;
  readonly steps: readonly (string | number)[];
  readonly value: unknown;
  readonly said: string;
}

function faultIssue({ keyword, steps, value, said }: Fault, file: string): Issue {
  const place = placeInDocument(steps);
  const issue = (code: string, message: string, remedy: string): Issue => ({
    code,
    severity: 'error',
    message: place === '' ? message : `At ${place}: ${message}`,
    remedy,
    place: { file, ...(place !== '' && { input: place }) },
  });
  const name = String(steps.at(-1));
  if (keyword === 'false') {
    const known = Object.keys(schemaAt(steps.slice(0, -1))?.properties ?? {});
    return issue(
      'mapping-part-unknown',
      `A mapping has no "${name}" here.`,
      `${suggestion(name, known)}Known are ${known.join(', ')}.`,
    );
  }
  if (keyword === 'required')
    return issue('mapping-part-missing', said.replace(/^Instance/, 'It'), 'Add it, or map the workbook anew.');
  const written = JSON.stringify(value).slice(0, 60);
  return issue('mapping-part', `${written} cannot stand here.`, remedyFor(schemaAt(steps), written));
}

function remedyFor(expected: Schema | undefined, written: string): string {
  const choices: readonly unknown[] = expected?.enum ?? [];
  if (choices.length > 0) {
    // Units are a letter apart from each other: none is near.
    const names = choices.filter(choice => typeof choice === 'string').filter(name => name.length > 5);
    return `${suggestion(written.replaceAll('"', ''), names)}Write one of ${choices.map(choice => JSON.stringify(choice)).join(', ')}.`;
  }
  if (expected?.['description'] !== undefined) return `It says: ${String(expected['description'])}`;
  const types = [expected?.type ?? 'something else'].flat();
  return `Write ${types.join(' or ')}${expected?.pattern === undefined ? '' : `, such as ${example(expected.pattern)}`}.`;
}

function example(pattern: string): string {
  return pattern.includes('/') ? '"2011/12"' : pattern.endsWith('*$') ? '"C5"' : '"C"';
}

/** The part of the schema that speaks of a place in a document. */
function schemaAt(steps: readonly (string | number)[]): Schema | undefined {
  let part: Schema | undefined = schema;
  for (const step of steps) {
    const next: unknown = typeof step === 'number' ? part?.items : part?.properties?.[step];
    part = isSchema(next) ? resolved(next) : undefined;
  }
  return part;
}

function resolved(part: Schema): Schema | undefined {
  const name = part.$ref?.replace('#/$defs/', '');
  const target: unknown = name === undefined ? part : Reflect.get(schema.$defs ?? {}, name);
  return isSchema(target) ? target : undefined;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

function notJson(why: string, file: string): Issue {
  return {
    code: 'mapping-not-json',
    severity: 'error',
    message: `The mapping is not JSON: ${why}.`,
    remedy: 'Correct it, or map the workbook anew.',
    place: { file },
  };
}
