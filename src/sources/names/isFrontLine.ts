import { frontLineWords } from '../../reference/services';
import { comparableText } from '../text/plainText';
import { rememberByText } from '../text/rememberByText';
import { findService } from './findService';

const patterns = frontLineWords.map(words => new RegExp(`\\b${words}s?\\b`));
/** Words that back offices use too, as in "business planning", tell only when they are all that a label says. */
const wholeLabel = /^(planning|planning services?|intelligence|response|response teams?|roads|heritage|operations)$/;
/** Moving people is a front-line service although "Transport" by itself is the fleet. */
const movingPeople =
  /\b(highways?|passenger|school|pupil|public|community|client|social care|concessionary|sustainable) (and )?(transport|travel|fares)\b|\btransport(ation)? (planning|policy|strategy)\b|\bhighways (and )?\w+\b/;

/**
 * Tells whether a label names a front-line service, which is no back office: `Adult social care`, `Local policing`.
 *
 * A label that also names a support service, or says "support", is none: "Social care finance team" is a back office of the front line.
 */
export const isFrontLine: (label: string) => boolean = rememberByText(readLabel);

function readLabel(label: string): boolean {
  const text = comparableText(label);
  const found = findService(label);
  if (found === null || found.certainty === 'known') return false;
  if (found.certainty === 'likely') return found.name === 'Fleet' && movingPeople.test(text);
  if (/\b(support|back office)\b/.test(text)) return false;
  return wholeLabel.test(text) || patterns.some(pattern => pattern.test(text));
}
