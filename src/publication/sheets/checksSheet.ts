import { checkHolds } from '../../model/chapters/checks';
import { check } from '../../model/dimensions';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { labelColumn, tableSheet, wordColumn } from '../tableSheet';

/** Whether each check of the model holds, in words. */
export function checksSheet({ evaluation }: PublicationContext): PackSheet {
  return tableSheet({
    name: 'Checks',
    title: 'Checks of the model behind these figures',
    purpose: 'Whether the model behind the figures passes its own checks',
    table: {
      name: 'Checks',
      columns: [labelColumn('Check'), wordColumn('State', 20)],
      rows: evaluation.binding
        .membersOf(check)
        .map(each => ({ cells: [each, evaluation.figure(checkHolds, each).equals(1) ? 'Holds' : 'Does not hold'] })),
    },
  });
}
