import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import type { Evaluation } from '../lines/evaluate';
import { keyChosen } from '../model/chapters/keysInUse';
import { basis } from '../model/dimensions';
import { purchaseTable, serviceTables } from './disclosure/bodyTable';
import { decideDisclosure, hidesParts } from './disclosure/decideDisclosure';
import { openNoteBook } from './noteBook';
import type { PackSheet, PublicationPlan } from './plan';
import type { PublicationContext, PublicationDetails } from './publicationContext';
import { appraisalSheet } from './sheets/appraisalSheet';
import { bodiesSheet } from './sheets/bodiesSheet';
import { checksSheet } from './sheets/checksSheet';
import { contentsSheet } from './sheets/contentsSheet';
import { costSheet } from './sheets/costSheet';
import { coverSheet } from './sheets/coverSheet';
import { gapSheet } from './sheets/gapSheet';
import { headlineSheet } from './sheets/headlineSheet';
import { methodsSheet } from './sheets/methodsSheet';
import { netBenefitSheet } from './sheets/netBenefitSheet';
import { notesSheet } from './sheets/notesSheet';
import { servicesSheet } from './sheets/servicesSheet';
import { sharesSheet } from './sheets/sharesSheet';
import { statementsSheet } from './sheets/statementsSheet';

const TELLS: Issue = {
  code: 'publication-tells',
  severity: 'error',
  message:
    'The totals of this case would tell what one body spends or saves in one service, so nothing can be published.',
  remedy: 'Publish a case with more services or with more bodies.',
  place: {},
};

/**
 * Plans the publication pack of a computed case: results in totals only, by the rule of docs/decisions/0011.
 *
 * Issues: `publication-tells` when even the totals of all bodies give a confidential figure away; notes
 * (`publication-withheld`) of what is withheld beyond the detail by body and service.
 */
export function planPublication(evaluation: Evaluation, details: PublicationDetails): Result<PublicationPlan> {
  const showsStandAlone = hidesParts(purchaseTable(evaluation));
  const mayShowBodies = showsStandAlone || !sharesByPurchases(evaluation);
  const disclosure = decideDisclosure(serviceTables(evaluation), mayShowBodies);
  if (disclosure === null) return fail(TELLS);
  const notes = openNoteBook();
  const context: PublicationContext = { details, evaluation, disclosure, showsStandAlone, notes };
  const tables = [
    headlineSheet(context),
    gapSheet(context),
    netBenefitSheet(context),
    costSheet(context),
    appraisalSheet(context),
    ...(disclosure.showsBodies
      ? [sharesSheet(context), statementsSheet(context), methodsSheet(context), bodiesSheet(context)]
      : []),
    servicesSheet(context),
    checksSheet(context),
  ].filter((sheet): sheet is PackSheet => sheet !== undefined);
  const listed = [notesSheet(tables, notes), ...tables];
  const sheets = [coverSheet(context), contentsSheet(listed), ...listed];
  return succeed({ title: details.title, publisher: details.publisher, sheets }, notesOn(context, tables));
}

/** Tells whether anything is shared by the key that goes by what each body buys. */
function sharesByPurchases(evaluation: Evaluation): boolean {
  const standAlone = basis.members?.indexOf('Stand-alone cost') ?? -1;
  return evaluation.figuresOf(keyChosen).some(chosen => chosen.equals(standAlone));
}

function notesOn({ disclosure }: PublicationContext, tables: readonly PackSheet[]): readonly Issue[] {
  const note = (message: string, remedy: string): Issue => ({
    code: 'publication-withheld',
    severity: 'note',
    message,
    remedy,
    place: {},
  });
  const { withheld, showsBodies } = disclosure;
  return [
    ...(withheld.size === 0
      ? []
      : [
          note(
            tables.some(({ name }) => name === 'Totals by service')
              ? `The totals of ${[...withheld].join(', ')} are withheld: a body's figure could be told from them.`
              : "Totals by service are left out: a body's figure could be told from them.",
            'Nothing needs to be done; the Cover of the pack says so.',
          ),
        ]),
    ...(showsBodies
      ? []
      : [
          note(
            'Tables by body are left out: what a body spends, saves or buys in one place could be told from them.',
            'Nothing needs to be done; the Cover of the pack says so.',
          ),
        ]),
  ];
}
