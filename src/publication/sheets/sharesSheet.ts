import { Decimal } from '../../engine/decimal';
import { agreedKey, agreedShare, ownSaving, transfer } from '../../model/chapters/agreedShare';
import { costShare } from '../../model/chapters/statementTotals';
import { organisation } from '../../model/dimensions';
import { describeBody } from '../../report/describeBody';
import { describeFigure } from '../../report/headline';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { shownFigure } from '../shownFigure';
import { figureColumn, labelColumn, tableSheet } from '../tableSheet';

/** What each body saves itself, keeps by the agreed key, receives or pays, and puts in. */
export function sharesSheet({ evaluation, notes }: PublicationContext): PackSheet {
  const bodies = evaluation.binding.membersOf(organisation);
  const columns = [
    { heading: `Agreed key (per cent) ${notes.cite(NOTES.key)}`, line: agreedKey },
    { heading: `Saving in its own budgets (£ a year) ${notes.cite(NOTES.steady)}`, line: ownSaving },
    { heading: 'Share of the saving (£ a year)', line: agreedShare },
    { heading: `Receives, or pays where below nothing (£ a year) ${notes.cite(NOTES.transfer)}`, line: transfer },
    { heading: `Part of the cost of change (£ thousand) ${notes.cite(NOTES.horizon)}`, line: costShare },
  ];
  const words = bodies.map(body => {
    const [own, kept] = [ownSaving, agreedShare].map(line => describeFigure(evaluation.figure(line, body), '£'));
    return `${describeBody(body)} saves ${own ?? ''} and keeps ${kept ?? ''}`;
  });
  return tableSheet({
    name: 'Shares by body',
    title: 'How the yearly saving is shared between the bodies',
    purpose: 'What each body saves in its own budgets and what it keeps once the saving is shared',
    cites: [notes.cite(NOTES.rounding)],
    table: {
      name: 'Shares_by_body',
      columns: [labelColumn('Body'), ...columns.map(({ heading }) => figureColumn(heading))],
      rows: [
        ...bodies.map(body => ({
          cells: [
            describeBody(body),
            ...columns.map(({ line }) => shownFigure(evaluation.figure(line, body), line.unit)),
          ],
        })),
        {
          cells: [
            'All bodies',
            ...columns.map(({ line }) =>
              shownFigure(
                bodies.reduce((sum, body) => sum.plus(evaluation.figure(line, body)), new Decimal(0)),
                line.unit,
              ),
            ),
          ],
          isTotal: true,
        },
      ],
    },
    chart: {
      name: 'Chart of shares by body',
      title: 'What each body saves itself, and keeps once the saving is shared',
      altText: `Pairs of columns show, for each body, its own saving (hatched) and its share (solid), £ a year: ${words.join('; ')}.`,
      kind: 'column',
      series: [
        { column: 2, look: 'hatched' },
        { column: 3, look: 'filled' },
      ],
      valueTitle: '£ a year',
      valueFormat: '#,##0',
    },
  });
}
