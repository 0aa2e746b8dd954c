import { Decimal } from '../../engine/decimal';
import { totalCosts } from '../../model/chapters/appraisal';
import { costs } from '../../model/chapters/cashFlow';
import { costOf, costRecurring } from '../../model/chapters/costOfChange';
import { costCategory, year } from '../../model/dimensions';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { shownFigure } from '../shownFigure';
import { figureColumn, labelColumn, tableSheet } from '../tableSheet';

const BIASED = 'With optimism bias';
const ONE_OFF =
  'Everything that is no running cost: one-off costs, posts released, stranded overhead, and risk beyond business as usual. They are not told apart, because few posts of one body may stand behind one of them.';

/** The cost of change of each year, running costs apart from the rest. */
export function costSheet({ evaluation, notes }: PublicationContext): PackSheet {
  const years = evaluation.binding.membersOf(year);
  const recurringKinds = evaluation.binding
    .membersOf(costCategory)
    .filter(kind => evaluation.figure(costRecurring, kind).equals(1));
  const recurring = (each: string): Decimal =>
    recurringKinds.reduce((sum, kind) => sum.plus(evaluation.figure(costOf, BIASED, kind, each)), new Decimal(0));
  const cells = (all: Decimal, running: Decimal) =>
    [all.minus(running), running, all].map(figure => shownFigure(figure, '£k'));
  return tableSheet({
    name: 'Cost of change',
    title: 'Cost of change by year',
    basis: '£ thousand, with optimism bias, in real prices, not discounted.',
    purpose: 'What the change costs in each year, once and recurring',
    cites: [notes.cite(NOTES.bias), notes.cite(NOTES.rounding)],
    table: {
      name: 'Cost_of_change',
      columns: [
        labelColumn('Year'),
        figureColumn(`One-off costs and risk ${notes.cite(ONE_OFF)}`),
        figureColumn('Recurring costs'),
        figureColumn('All costs'),
      ],
      rows: [
        ...years.map(each => ({ cells: [each, ...cells(evaluation.figure(costs, BIASED, each), recurring(each))] })),
        {
          cells: [
            'All years',
            ...cells(
              evaluation.figure(totalCosts, BIASED),
              years.reduce((sum, each) => sum.plus(recurring(each)), new Decimal(0)),
            ),
          ],
          isTotal: true,
        },
      ],
    },
  });
}
