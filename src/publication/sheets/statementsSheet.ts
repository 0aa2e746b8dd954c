import { Decimal } from '../../engine/decimal';
import type { Line } from '../../lines/line';
import { rechargesEnded } from '../../model/chapters/statements';
import {
  benefitTotal,
  costShare,
  gainTotal,
  lowestCash,
  netTotal,
  paybackOfBody,
  yearsWorse,
} from '../../model/chapters/statementTotals';
import { organisation, year } from '../../model/dimensions';
import { describeBody } from '../../report/describeBody';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { NOT_APPLICABLE } from '../shorthand';
import { shownFigure } from '../shownFigure';
import { figureColumn, labelColumn, tableSheet } from '../tableSheet';

interface StatementColumn {
  readonly heading: string;
  readonly unit: string;
  readonly of: (body: string) => Decimal;
  /** Whether the figures of the bodies add to something. */
  readonly adds: boolean;
}

/** What each body pays in and receives over all years, in a few figures. */
export function statementsSheet({ evaluation, notes }: PublicationContext): PackSheet {
  const { binding } = evaluation;
  const bodies = binding.membersOf(organisation);
  const sum = (figures: readonly Decimal[]): Decimal =>
    figures.reduce((total, each) => total.plus(each), new Decimal(0));
  const column = (heading: string, line: Line, adds: boolean): StatementColumn => ({
    heading,
    unit: line.unit,
    of: body => evaluation.figure(line, body),
    adds,
  });
  const columns: readonly StatementColumn[] = [
    column('Pays in (£ thousand)', costShare, true),
    column('Receives (£ thousand)', benefitTotal, true),
    {
      heading: 'Recharges between bodies that end (£ thousand)',
      unit: rechargesEnded.unit,
      of: body => sum(binding.membersOf(year).map(each => evaluation.figure(rechargesEnded, body, each))),
      adds: true,
    },
    column('Net benefit after sharing (£ thousand)', netTotal, true),
    column(`Against going alone (£ thousand) ${notes.cite(NOTES.alone)}`, gainTotal, true),
    column(`Payback (years) ${notes.cite(NOTES.payback)}`, paybackOfBody, false),
    column('Years worse off than alone', yearsWorse, false),
    column(`Lowest cash position (£ thousand) ${notes.cite(NOTES.lowestCash)}`, lowestCash, false),
  ];
  return tableSheet({
    name: 'Statements by body',
    title: 'What each body pays in and receives over all years',
    basis: 'With optimism bias, not discounted, in real prices where nothing else is said.',
    purpose: 'The statement of each body over all years in a few figures',
    cites: [notes.cite(NOTES.horizon), notes.cite(NOTES.bias), notes.cite(NOTES.rounding)],
    table: {
      name: 'Statements_by_body',
      columns: [labelColumn('Body'), ...columns.map(({ heading }) => figureColumn(heading))],
      rows: [
        ...bodies.map(body => ({
          cells: [describeBody(body), ...columns.map(({ of, unit }) => shownFigure(of(body), unit))],
        })),
        {
          cells: [
            'All bodies',
            ...columns.map(({ of, unit, adds }) => (adds ? shownFigure(sum(bodies.map(of)), unit) : NOT_APPLICABLE)),
          ],
          isTotal: true,
        },
      ],
    },
  });
}
