import { netOfAll, netOfBody, staffOfAll, staffOfBody } from '../../model/chapters/baseline';
import { yearlySaving, yearlySavingOfBody } from '../../model/chapters/savings';
import { organisation } from '../../model/dimensions';
import { describeBody } from '../../report/describeBody';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { shownFigure } from '../shownFigure';
import { figureColumn, labelColumn, tableSheet } from '../tableSheet';

/** Net baseline, staff and yearly saving of each body, all services together. */
export function bodiesSheet({ evaluation, notes }: PublicationContext): PackSheet {
  const columns = [
    { heading: 'Net baseline (£ thousand)', line: netOfBody, all: netOfAll },
    { heading: 'Staff (full-time equivalents)', line: staffOfBody, all: staffOfAll },
    { heading: `Yearly saving (£ thousand) ${notes.cite(NOTES.steady)}`, line: yearlySavingOfBody, all: yearlySaving },
  ];
  return tableSheet({
    name: 'Totals by body',
    title: 'Net baseline, staff and yearly saving by body, all services together',
    purpose: 'What is in scope of each body and what it saves, all services together',
    cites: [notes.cite(NOTES.baseline), notes.cite(NOTES.rounding)],
    table: {
      name: 'Totals_by_body',
      columns: [labelColumn('Body'), ...columns.map(({ heading }) => figureColumn(heading))],
      rows: [
        ...evaluation.binding.membersOf(organisation).map(body => ({
          cells: [
            describeBody(body),
            ...columns.map(({ line }) => shownFigure(evaluation.figure(line, body), line.unit)),
          ],
        })),
        {
          cells: ['All bodies', ...columns.map(({ all }) => shownFigure(evaluation.figure(all), all.unit))],
          isTotal: true,
        },
      ],
    },
  });
}
