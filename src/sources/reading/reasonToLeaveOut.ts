import type { CellContext } from '../meaning/cellContext';
import type { CellMeaning } from '../meaning/meaningOfCell';
import { measureOfWords } from '../meaning/measureOfWords';
import { isIncludedAbove } from '../meaning/tableSense';
import { knownService } from '../names/findService';

/** Kinds of spending matter within a service; of a whole body only its gross and net budget, staff and gap do. */
const ofServicesOnly = new Set(['income', 'recharge', 'capital', 'money', 'total']);

/** Says why a cell is no figure of the model although it stands among them; null when it is one. */
export function reasonToLeaveOut(context: CellContext, meaning: CellMeaning | null): string | null {
  if (meaning === null) return 'no word tells what it counts';
  if (meaning.kind === 'other') return meaning.reason;
  if (meaning.kind === 'total') return 'it is the sum of other columns';
  const isPart = 'part' in meaning && meaning.part;
  if (context.sense.services === 'none') {
    const unwanted = ofServicesOnly.has(meaning.kind) || isPart;
    if (unwanted) return 'it is neither the figure of a service nor one that the model takes of a whole body';
    const repeats = isIncludedAbove(context.row) && meaning.kind !== 'schools' && meaning.kind !== 'joint';
    return repeats ? 'the row says that it is included in another' : null;
  }
  if (namesNoService(context)) return 'its row names a sum or a kind of spending, not a service';
  return isIncludedAbove(context.row) ? 'the row says that it is included in another' : null;
}

/** Below the services a table may go on with "Cost per FTE" or "Less: internal recharges" in the same column. */
function namesNoService({ row, sense }: CellContext): boolean {
  const label = sense.serviceColumn === null ? undefined : row.labels.get(sense.serviceColumn);
  if (label === undefined || knownService(label.text) !== null) return false;
  const meaning = measureOfWords(label.text);
  if (meaning === null || ('part' in meaning && meaning.kind === 'gross' && meaning.part)) return false;
  return ['other', 'net', 'gross', 'income', 'recharge', 'capital', 'total'].includes(meaning.kind);
}
