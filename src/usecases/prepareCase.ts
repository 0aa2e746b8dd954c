import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { assembleCase } from '../model/assembleCase';
import type { CaseParts } from '../model/assembleCase';
import type { JointCase } from '../model/jointCase';
import { validateCase } from '../model/validateCase';

/** Puts a case together and checks it; an error of either stops the work, their warnings go with the case. */
export function prepareCase(parts: CaseParts): Result<JointCase> {
  const assembled = assembleCase(parts);
  if (!assembled.ok) return assembled;
  const issues = [...assembled.issues, ...validateCase(assembled.value)];
  if (issues.some(issue => issue.severity === 'error')) return { ok: false, issues };
  return succeed(assembled.value, issues);
}
