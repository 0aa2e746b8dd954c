import type { Result } from '../../issue/issue';
import type { OpenSourceOffers } from '../../usecases/openSources';

/** Lists what the open workbook offers; what reads it is fetched when somebody first looks. */
export async function lookForOffers(): Promise<Result<OpenSourceOffers>> {
  const { listOpenSources } = await import('../../usecases/openSources');
  return listOpenSources();
}
