import type { Result } from '../issue/issue';
import { parseCaseDocument } from '../model/parseCaseDocument';
import { prepareCase } from './prepareCase';
import { publishCase } from './publishCase';
import type { PublishedPack, PublishRequest } from './publishRequest';
import type { ChosenFile } from './runRequest';

/** Makes the publication pack of a case document, with no workbook in sight; issues as those of `publishPack`. */
export function publishDocument(file: ChosenFile, request: PublishRequest): Result<PublishedPack> {
  const document = parseCaseDocument(new TextDecoder().decode(file.bytes), file.name);
  if (!document.ok) return document;
  const prepared = prepareCase({ document: document.value, facts: [] });
  if (!prepared.ok) return prepared;
  const published = publishCase(prepared.value, request);
  return { ...published, issues: [...document.issues, ...prepared.issues, ...published.issues] };
}
