import type { Issue, Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { bind } from '../lines/binding';
import { evaluate } from '../lines/evaluate';
import { failedChecks } from '../model/chapters/checks';
import { organisation } from '../model/dimensions';
import type { JointCase } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';
import { planPublication } from '../publication/planPublication';
import { writePack } from '../publication/writePack';
import { describeBody } from '../report/describeBody';
import type { PublishedPack, PublishRequest } from './publishRequest';

const NO_CONTACT: Issue = {
  code: 'publication-contact',
  severity: 'warning',
  message: 'The pack names nobody whom readers may ask.',
  remedy: 'Name a contact, or write one on the Cover of the pack.',
  place: {},
};

const CHECK_FAILS: Issue = {
  code: 'publication-check',
  severity: 'warning',
  message: 'A check of the model does not hold, and the pack says so.',
  remedy: 'Look at the Checks sheet before you publish.',
  place: {},
};

/**
 * Makes the publication pack of a case: its results in totals, in a workbook of its own.
 *
 * Computed afresh from the inputs of the case; no workbook is in sight. Without a publisher the bodies together stand for
 * it. Issues: those of planning, and warnings where nobody is named to ask or a check fails.
 */
export function publishCase(jointCase: JointCase, request: PublishRequest): Result<PublishedPack> {
  const evaluation = evaluate(bind(jointWorking, jointCase.members), jointCase.figures);
  const bodies = evaluation.binding.membersOf(organisation).map(describeBody);
  const { title = jointCase.title, publisher = bodies.join('; '), contact = '', now } = request;
  const plan = planPublication(evaluation, {
    title: title === '' ? 'Joint working: results' : title,
    publisher,
    contact,
    date: now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  });
  if (!plan.ok) return plan;
  const issues = [
    ...plan.issues,
    ...(contact === '' ? [NO_CONTACT] : []),
    ...(evaluation.figure(failedChecks).isZero() ? [] : [CHECK_FAILS]),
  ];
  return succeed(
    {
      bytes: writePack(plan.value),
      fileName: `publication-pack-${now.toISOString().slice(0, 10)}.xlsx`,
      sheets: plan.value.sheets.map(sheet => sheet.name),
    },
    issues,
  );
}
