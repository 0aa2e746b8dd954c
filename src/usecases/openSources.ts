import type { OpenSourceChoice } from '../excel/openSource';
import { readOffers } from '../excel/readOffers';
import type { OpenSourceOffer, OpenSourceOffers } from '../excel/readOffers';
import type { Result } from '../issue/issue';

export type { OpenSourceChoice, OpenSourceOffer, OpenSourceOffers };

/** Lists what of the open workbook can be read as a source, for people to choose from; changes nothing. */
export function listOpenSources(): Promise<Result<OpenSourceOffers>> {
  return readOffers();
}
