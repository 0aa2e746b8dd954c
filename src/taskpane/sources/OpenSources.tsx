import type { ReactElement } from 'react';
import type { OpenSourceChoice } from '../../usecases/openSources';
import { Fold } from '../Fold';
import { OpenOffers } from './OpenOffers';
import { sourceStrings } from './sourceStrings';

/** What of the open workbook can be a source, folded away; the list is made anew whenever it is opened. */
export function OpenSources(props: {
  readonly chosen: readonly OpenSourceChoice[];
  readonly disabled: boolean;
  readonly add: (choices: readonly OpenSourceChoice[]) => void;
  readonly remove: (choice: OpenSourceChoice) => void;
}): ReactElement {
  return <Fold title={sourceStrings.fromWorkbook}>{() => <OpenOffers {...props} />}</Fold>;
}
