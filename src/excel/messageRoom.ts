/**
 * How many bytes of a plan one message may carry. Excel on the web refuses messages beyond 5 MB; what the client adds
 * to a plan (paths, names of members) stays well below the rest.
 */
const MOST_BYTES = 3_000_000;

/** Parts of a plan may be queued one after another; where they would make a message too large, it is sent first. */
export interface MessageRoom {
  /** Makes room for a part of this many bytes, which the caller queues next. */
  take(bytes: number): Promise<void>;
}

/**
 * Sends a long piece of writing in as few messages as their size allows: one for most workbooks. The last is left to the
 * caller to send. Neither screen nor formulas follow while a message is worked through.
 */
export function createMessageRoom(context: Excel.RequestContext, mostBytes = MOST_BYTES): MessageRoom {
  let taken = 0;
  holdStill(context);
  return {
    async take(bytes) {
      if (taken > 0 && taken + bytes > mostBytes) {
        await context.sync();
        holdStill(context);
        taken = 0;
      }
      taken += bytes;
    },
  };
}

function holdStill({ workbook }: Excel.RequestContext): void {
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
}
