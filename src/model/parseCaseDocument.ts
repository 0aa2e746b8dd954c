import type { Issue, Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { jointWorking } from './jointWorking';
import type { CaseDocument, Spread } from './jointCase';

/**
 * Reads a case document from its text.
 *
 * Issues name the file: `case-not-json`, `case-format` when it does not say `hjw-case/1`, `case-member-list` when members
 * are no list of different names, `case-input-unknown` for an input that the model does not have.
 */
export function parseCaseDocument(text: string, file: string): Result<CaseDocument> {
  const issues: Issue[] = [];
  const complain = (code: string, message: string, remedy: string, input?: string): void => {
    issues.push({ code, severity: 'error', message, remedy, place: input === undefined ? { file } : { file, input } });
  };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    complain(
      'case-not-json',
      `The case document is not JSON: ${error instanceof Error ? error.message : ''}.`,
      'Correct it or export the case again.',
    );
    return { ok: false, issues };
  }
  if (!isRecord(document) || document['format'] !== 'hjw-case/1') {
    complain(
      'case-format',
      'The file is not a case document of this add-in.',
      'A case document begins with "format": "hjw-case/1".',
    );
    return { ok: false, issues };
  }
  const { members = {}, inputs = {}, origins = {} } = document;
  if (!isRecord(members) || !Object.values(members).every(isListOfNames)) {
    complain(
      'case-member-list',
      'Members are not lists of different names.',
      'Write for example "organisation": ["HCC", "HC"].',
    );
  }
  const known = new Set(jointWorking.lines.filter(line => line.origin.kind === 'input').map(line => line.id));
  for (const input of isRecord(inputs) ? Object.keys(inputs) : []) {
    if (!known.has(input))
      complain(
        'case-input-unknown',
        `The model has no input "${input}".`,
        `Its inputs are ${[...known].join(', ')}.`,
        input,
      );
  }
  if (issues.length > 0) return { ok: false, issues };
  const title = document['title'];
  return succeed({
    format: 'hjw-case/1',
    ...(typeof title === 'string' ? { title } : {}),
    members: members as Readonly<Record<string, readonly string[]>>,
    inputs: inputs as Readonly<Record<string, Spread>>,
    origins: origins as Readonly<Record<string, readonly (string | null)[]>>,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfNames(value: unknown): boolean {
  return Array.isArray(value) && value.every(name => typeof name === 'string') && new Set(value).size === value.length;
}
