import type { ObservableEvent } from '../protocol/hostObject';
import { eventNumber } from '../book/bookEvent';

const ofEverySheet: Readonly<Record<string, ObservableEvent>> = {
  onActivated: { number: eventNumber.activated, register: '_RegisterActivatedEvent' },
  onCalculated: { number: eventNumber.calculated, register: '_RegisterCalculatedEvent' },
  onChanged: { number: eventNumber.changed, register: '_RegisterDataChangedEvent' },
  onDeactivated: { number: eventNumber.deactivated, register: '_RegisterDeactivatedEvent' },
  onSelectionChanged: { number: eventNumber.selectionChanged, register: '_RegisterSelectionChangedEvent' },
};

const ofTheCollection: Readonly<Record<string, ObservableEvent>> = {
  onAdded: { number: eventNumber.added, register: '_RegisterAddedEvent' },
  onDeleted: { number: eventNumber.deleted, register: '_RegisterDeletedEvent' },
};

/** The events of one sheet, or of all sheets together: those of each and of their coming and going. */
export function worksheetEvents(of: 'sheet' | 'collection'): Readonly<Record<string, ObservableEvent>> {
  return of === 'sheet' ? ofEverySheet : { ...ofEverySheet, ...ofTheCollection };
}
