import { benefits, costs, cumulative, netBenefit } from '../../model/chapters/cashFlow';
import { year } from '../../model/dimensions';
import { describeFigure } from '../../report/headline';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { shownFigure } from '../shownFigure';
import { figureColumn, tableSheet, yearColumn } from '../tableSheet';

const [ESTIMATED, BIASED] = ['As estimated', 'With optimism bias'];

const COLUMNS = [
  { heading: 'Benefits, with optimism bias', line: benefits, seen: BIASED },
  { heading: 'Costs, with optimism bias', line: costs, seen: BIASED },
  { heading: 'Net benefit, with optimism bias', line: netBenefit, seen: BIASED },
  { heading: 'Cumulative net benefit, with optimism bias', line: cumulative, seen: BIASED },
  { heading: 'Net benefit, as estimated', line: netBenefit, seen: ESTIMATED },
  { heading: 'Cumulative net benefit, as estimated', line: cumulative, seen: ESTIMATED },
];

/** Benefits, costs and net benefit of each year and the running total, with optimism bias and as estimated. */
export function netBenefitSheet({ evaluation, notes }: PublicationContext): PackSheet {
  const years = evaluation.binding.membersOf(year);
  const columnOf = (seen: string): number =>
    1 + COLUMNS.findIndex(each => each.line === cumulative && each.seen === seen);
  const [first = ''] = years;
  const last = years.at(-1) ?? '';
  const worth = (seen: string): string => describeFigure(evaluation.figure(cumulative, seen, last), '£k');
  return tableSheet({
    name: 'Net benefit',
    title: 'Benefits, costs and net benefit by year',
    basis: '£ thousand, in real prices, not discounted.',
    purpose: 'What the programme brings and costs in each year, and the running total',
    cites: [notes.cite(NOTES.bias), notes.cite(NOTES.rounding)],
    table: {
      name: 'Net_benefit_by_year',
      columns: [yearColumn(), ...COLUMNS.map(({ heading }) => figureColumn(heading))],
      rows: years.map(each => ({
        cells: [each, ...COLUMNS.map(({ line, seen }) => shownFigure(evaluation.figure(line, seen, each), line.unit))],
      })),
    },
    chart: {
      name: 'Chart of cumulative net benefit',
      title: `With optimism bias the running total comes to ${worth(BIASED)} by ${last}`,
      altText:
        `Two lines show the cumulative net benefit from ${first} to ${last}: as estimated (dashed) and with optimism bias ` +
        `(solid). By ${last} they come to ${worth(ESTIMATED)} and ${worth(BIASED)}. The table on this sheet has every figure.`,
      kind: 'line',
      series: [
        { column: columnOf(ESTIMATED), look: 'dashedLine' },
        { column: columnOf(BIASED), look: 'line' },
      ],
      valueTitle: '£ thousand, running total',
      valueFormat: '#,##0',
    },
  });
}
