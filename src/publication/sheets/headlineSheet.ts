import { headlineLines, lastGapYear } from '../../report/headline';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { shownFigure, unitWords } from '../shownFigure';
import { figureColumn, labelColumn, tableSheet, wordColumn } from '../tableSheet';

/** What the figures mean where the working pack says something that only its own readers know. */
const MEANINGS: Readonly<Record<string, string>> = {
  savingShare: 'Yearly saving for each pound of the net baseline',
};

/** The headline: what is in scope, what it saves and costs, and what that is worth. */
export function headlineSheet({ evaluation, notes }: PublicationContext): PackSheet {
  const lines = headlineLines(lastGapYear(evaluation));
  return tableSheet({
    name: 'Headline',
    title: 'Headline figures of the programme, all bodies together',
    purpose: 'What is in scope, what it saves and costs, and what that is worth',
    cites: [notes.cite(NOTES.bias), notes.cite(NOTES.payback)],
    table: {
      name: 'Headline_figures',
      columns: [labelColumn('Measure'), figureColumn('Figure'), wordColumn('Unit', 24), wordColumn('What it is', 60)],
      rows: lines.map(({ id, label, line, members, note }) => ({
        cells: [
          label,
          shownFigure(evaluation.figure(line, ...members), line.unit),
          unitWords(line.unit),
          MEANINGS[id] ?? note,
        ],
      })),
    },
  });
}
