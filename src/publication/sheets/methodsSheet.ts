import { inCore, shareTotal } from '../../model/chapters/fairness';
import { share } from '../../model/chapters/shares';
import { basis, organisation } from '../../model/dimensions';
import { describeBody } from '../../report/describeBody';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { CONFIDENTIAL } from '../shorthand';
import { shownFigure } from '../shownFigure';
import { figureColumn, labelColumn, tableSheet, wordColumn } from '../tableSheet';

/** What each method goes by. */
const MEANINGS: Readonly<Record<NonNullable<typeof basis.members>[number], string>> = {
  'Net baseline': 'Net budgets in scope',
  Staff: 'Staff in scope',
  Investment: 'What each body puts in',
  'Blended key': 'Investment, use of the services and activities that drive cost, by agreed weights',
  'Shapley value': 'What the body adds on average over every order of joining',
  Nucleolus: 'The least satisfied group is as well off as can be',
  'Own budgets': 'Nothing is shared: each keeps what its own budgets save',
  'Per-capita nucleolus': 'As the nucleolus, counted for each body of a group',
  'Proportional nucleolus': 'As the nucleolus, counted against what the group spends',
  'Separable costs': 'What joining last saves, and the rest by what is left to gain',
  'Stand-alone cost': 'What each body would spend by itself, purchases included',
  'Equal gain': 'The same for every body',
  'Running cost': 'How running costs are charged',
};

/** Methods that read what each body buys, and would tell it where it buys in one category alone. */
const READS_PURCHASES: readonly string[] = ['Stand-alone cost', 'Proportional nucleolus'];

/** The yearly saving shared by every method side by side, to the pound. */
export function methodsSheet({ evaluation, notes, showsStandAlone }: PublicationContext): PackSheet {
  const bodies = evaluation.binding.membersOf(organisation);
  return tableSheet({
    name: 'Methods compared',
    title: 'Shares of the yearly saving by method',
    basis: '£ a year.',
    purpose: 'The same saving shared by every method, side by side',
    cites: [notes.cite(NOTES.methods), notes.cite(NOTES.steady)],
    table: {
      name: 'Methods_compared',
      columns: [
        labelColumn('Method'),
        wordColumn('What it goes by', 44),
        ...bodies.map(body => figureColumn(describeBody(body))),
        figureColumn('Total'),
        wordColumn(`Every group is better off ${notes.cite(NOTES.core)}`, 17),
      ],
      rows: (basis.members ?? []).map(method => {
        const shown = showsStandAlone || !READS_PURCHASES.includes(method);
        return {
          cells: [
            method,
            MEANINGS[method],
            ...bodies.map(body =>
              shown ? shownFigure(evaluation.figure(share, method, body), share.unit) : CONFIDENTIAL,
            ),
            shownFigure(evaluation.figure(shareTotal, method), shareTotal.unit),
            evaluation.figure(inCore, method).equals(1) ? 'Yes' : 'No',
          ],
        };
      }),
    },
  });
}
