import type { Result } from '../issue/issue';
import { fail } from '../issue/issue';
import { noModel } from './noModel';
import { prepareCase } from './prepareCase';
import { previousCase } from './previousCase';
import { publishCase } from './publishCase';
import type { PublishedPack, PublishRequest } from './publishRequest';
import { readModel } from './readModel';

/**
 * Makes the publication pack of the case that stands in the workbook, and writes nothing there.
 *
 * Issues: `no-model` when there is none, those of reading and checking the case, and those of publishing it.
 */
export async function publishPack(request: PublishRequest): Promise<Result<PublishedPack>> {
  const standing = await readModel();
  if (!standing.ok) return standing;
  const found = previousCase(standing.value.model);
  if (!found.ok) return found;
  if (found.value.standing === null) return fail(noModel);
  const prepared = prepareCase({ facts: [], previous: found.value.standing });
  if (!prepared.ok) return prepared;
  const published = publishCase(prepared.value, request);
  return { ...published, issues: [...found.issues, ...prepared.issues, ...published.issues] };
}
