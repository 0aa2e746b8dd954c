import { Decimal } from '../../engine/decimal';
import { savingOfService } from '../../model/chapters/agreedShare';
import { netOfAll, netOfService, staffOfAll, staffOfService } from '../../model/chapters/baseline';
import { procurementSaving, yearlySaving } from '../../model/chapters/savings';
import { organisation, service } from '../../model/dimensions';
import { PROCUREMENT } from '../disclosure/bodyTable';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { CONFIDENTIAL, NOT_APPLICABLE } from '../shorthand';
import { shownFigure } from '../shownFigure';
import { figureColumn, labelColumn, tableSheet } from '../tableSheet';

/** Net baseline, staff and yearly saving of each service over all bodies; undefined where every one is withheld. */
export function servicesSheet({ evaluation, disclosure, notes }: PublicationContext): PackSheet | undefined {
  const { binding } = evaluation;
  const services = binding.membersOf(service);
  if ([...services, PROCUREMENT].every(each => disclosure.withheld.has(each))) return undefined;
  const columns = [
    { heading: 'Net baseline (£ thousand)', line: netOfService, all: netOfAll },
    { heading: 'Staff (full-time equivalents)', line: staffOfService, all: staffOfAll },
    { heading: `Yearly saving (£ thousand) ${notes.cite(NOTES.steady)}`, line: savingOfService, all: yearlySaving },
  ];
  const bought = binding
    .membersOf(organisation)
    .reduce((sum, body) => sum.plus(evaluation.figure(procurementSaving, body)), new Decimal(0));
  return tableSheet({
    name: 'Totals by service',
    title: 'Net baseline, staff and yearly saving by service, all bodies together',
    purpose: 'What is in scope of each service and what it saves, all bodies together',
    cites: [notes.cite(NOTES.services), notes.cite(NOTES.baseline), notes.cite(NOTES.rounding)],
    table: {
      name: 'Totals_by_service',
      columns: [labelColumn('Service'), ...columns.map(({ heading }) => figureColumn(heading))],
      rows: [
        ...services.map(each => ({
          cells: [
            each,
            ...columns.map(({ line }) =>
              disclosure.withheld.has(each) ? CONFIDENTIAL : shownFigure(evaluation.figure(line, each), line.unit),
            ),
          ],
        })),
        {
          cells: [
            PROCUREMENT,
            NOT_APPLICABLE,
            NOT_APPLICABLE,
            disclosure.withheld.has(PROCUREMENT) ? CONFIDENTIAL : shownFigure(bought, yearlySaving.unit),
          ],
        },
        {
          cells: [
            'All services and purchases',
            ...columns.map(({ all }) => shownFigure(evaluation.figure(all), all.unit)),
          ],
          isTotal: true,
        },
      ],
    },
  });
}
