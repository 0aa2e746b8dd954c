import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { documentFaults } from './caseSchema/documentFaults';
import type { DocumentFault } from './caseSchema/documentFaults';
import { documentIssue } from './caseSchema/documentIssue';
import { foldAlike } from './caseSchema/foldAlike';
import { inputOf } from './caseSchema/inputFault';
import { CASE_FORMAT, type CaseDocument } from './jointCase';

/**
 * Reads a case document from its text and checks it against the published schema, `docs/case.schema.json`.
 *
 * Issues name the file, the input and the place in the document. Of the file: `case-not-json`, `case-format` when it does
 * not say `hjw-case/1`. Of its parts: `case-part-unknown`, `case-part`, `case-dimension-unknown`, `case-member-list`,
 * `case-origins`, `case-register`. Of inputs: `case-input-unknown`, `case-member-unknown`, `case-list-length`,
 * `case-levels`, `case-figure`, `input-missing`, `input-choice`, and `input-share-range`, `input-negative` or
 * `input-range` outside the limits. Several of one kind in one input are one issue, which names the first place.
 *
 * The names of choices are taken in any case, although the schema spells them one way.
 */
export function parseCaseDocument(text: string, file: string): Result<CaseDocument> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return fail(notJson(error instanceof Error ? error.message : '', file));
  }
  if (!isCase(document)) {
    return fail({
      code: 'case-format',
      severity: 'error',
      message: 'The file is not a case document of this add-in.',
      remedy: 'A case document begins with "format": "hjw-case/1".',
      place: { file },
    });
  }
  let faults: readonly DocumentFault[];
  try {
    faults = documentFaults(document).filter(fault => !isChoiceInAnotherCase(fault));
  } catch (error) {
    if (error instanceof URIError) return fail(notJson('a name holds half a character', file));
    throw error;
  }
  if (faults.length > 0) return fail(...foldAlike(faults.map(fault => documentIssue(fault, file))));
  return succeed(document);
}

/** That the rest of it has its shape is what the schema then proves. */
function isCase(document: unknown): document is CaseDocument {
  return typeof document === 'object' && document !== null && 'format' in document && document.format === CASE_FORMAT;
}

function isChoiceInAnotherCase({ keyword, steps, value }: DocumentFault): boolean {
  const [part, name] = steps;
  if (keyword !== 'enum' || part !== 'inputs' || typeof value !== 'string') return false;
  const origin = inputOf(String(name))?.origin;
  const choices = origin?.kind === 'input' ? (origin.limits.choices ?? []) : [];
  return choices.some(choice => choice.toLowerCase() === value.trim().toLowerCase());
}

function notJson(why: string, file: string): Issue {
  return {
    code: 'case-not-json',
    severity: 'error',
    message: `The case document is not JSON: ${why}.`,
    remedy: 'Correct it or export the case again.',
    place: { file },
  };
}
