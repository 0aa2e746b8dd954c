import { eventArguments, eventNumber, workbookTarget, type BookEvent } from '../book/bookEvent';
import { messageCategory, type HostMessage } from './messages';

/** Holds what happened until the batch is answered, and tells those who asked for it. */
export interface EventDelivery {
  /** Starts or ends sending one event of one sheet, or of all sheets. */
  subscribe(event: number, target: string, wanted: boolean): void;
  announce(event: BookEvent): void;
  /** The messages of what happened since the last time, for those events that were asked for. */
  take(): HostMessage[];
  /** Forgets who asked for what, as when another client comes. */
  reset(): void;
  /** Forgets what was asked of single sheets, as when another workbook comes: those who listen to all sheets stay. */
  leaveSheets(): void;
}

/** Starts with nobody listening. */
export function createEventDelivery(): EventDelivery {
  const wanted = new Set<string>();
  const happened: BookEvent[] = [];
  return {
    subscribe(event, target, isWanted) {
      if (isWanted) wanted.add(`${event} ${target}`);
      else wanted.delete(`${event} ${target}`);
    },
    announce(event) {
      happened.push(event);
    },
    take() {
      return happened.splice(0).flatMap(event => {
        const number = eventNumber[event.kind];
        return [event.sheetId, workbookTarget]
          .filter(target => wanted.has(`${number} ${target}`))
          .map(target => ({
            messageCategory: messageCategory.event,
            messageType: number,
            targetId: target,
            message: JSON.stringify(eventArguments(event)),
          }));
      });
    },
    leaveSheets() {
      for (const each of wanted) if (!each.endsWith(` ${workbookTarget}`)) wanted.delete(each);
      happened.length = 0;
    },
    reset() {
      wanted.clear();
      happened.length = 0;
    },
  };
}
