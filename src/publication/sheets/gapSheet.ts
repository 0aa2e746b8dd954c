import { benefits, cashBenefits, costs, netCash } from '../../model/chapters/cashFlow';
import { gapClosed, gapOfAll } from '../../model/chapters/fundingGap';
import { year } from '../../model/dimensions';
import { describeFigure } from '../../report/headline';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { shownFigure } from '../shownFigure';
import { figureColumn, tableSheet, yearColumn } from '../tableSheet';

const BIASED = 'With optimism bias';

/** The saving of each year beside the funding gap of that year; undefined where no body forecasts a gap. */
export function gapSheet({ evaluation, notes }: PublicationContext): PackSheet | undefined {
  const years = evaluation.binding.membersOf(year).filter(each => !evaluation.figure(gapOfAll, each).isNaN());
  const last = years.at(-1);
  if (last === undefined) return undefined;
  const columns = [
    { heading: 'Saving (£ thousand)', line: benefits, members: [BIASED] },
    { heading: 'Of it cash-releasing (£ thousand)', line: cashBenefits, members: [] },
    { heading: 'Costs (£ thousand)', line: costs, members: [BIASED] },
    { heading: 'Net cash (£ thousand)', line: netCash, members: [] },
    { heading: 'Cumulative funding gap (£ thousand)', line: gapOfAll, members: [] },
    { heading: 'Share of the gap closed (per cent)', line: gapClosed, members: [] },
  ];
  const saving = describeFigure(evaluation.figure(benefits, BIASED, last), '£k');
  const gap = describeFigure(evaluation.figure(gapOfAll, last), '£k');
  return tableSheet({
    name: 'Saving and gap',
    title: 'Saving against the funding gap by year',
    basis: 'With optimism bias, in real prices.',
    purpose: 'What the programme saves in each year beside the funding gap of all bodies',
    cites: [notes.cite(NOTES.gap), notes.cite(NOTES.bias), notes.cite(NOTES.rounding)],
    table: {
      name: 'Saving_and_gap',
      columns: [yearColumn(), ...columns.map(({ heading }) => figureColumn(heading))],
      rows: years.map(each => ({
        cells: [
          each,
          ...columns.map(({ line, members }) => shownFigure(evaluation.figure(line, ...members, each), line.unit)),
        ],
      })),
    },
    chart: {
      name: 'Chart of saving and gap',
      title: `The saving reaches ${saving} in ${last}, against a gap of ${gap}`,
      altText:
        `Columns show the saving of each year from ${years[0] ?? ''} to ${last}, a line the cumulative funding gap. ` +
        `In ${last} the saving is ${saving} and the gap ${gap}. The table on this sheet has every figure.`,
      kind: 'column',
      series: [
        { column: 1, look: 'filled' },
        { column: 5, look: 'dashedLine' },
      ],
      valueTitle: '£ thousand a year',
      valueFormat: '#,##0',
    },
  });
}
