import type { Issue } from '../../issue/issue';
import type { PublishedPack } from '../../usecases/publishRequest';

/** What the publisher says of a pack; what is empty follows from the case. */
export interface PackWords {
  readonly publisher: string;
  readonly title: string;
  readonly contact: string;
}

/** A pack as far as it came: its file, whether Excel opened it, and what stands against it or wants a look. */
export interface MadePack {
  readonly file: PublishedPack | null;
  readonly isOpen: boolean;
  readonly issues: readonly Issue[];
}

/** Makes the publication pack of the model in the workbook and opens it as a new workbook. */
export async function makePack({ publisher, title, contact }: PackWords, now: Date): Promise<MadePack> {
  const [{ publishPack }, { openPack }] = await Promise.all([
    import('../../usecases/publishPack'),
    import('../../usecases/openPack'),
  ]);
  const said = { publisher, title, contact };
  const given = Object.fromEntries(Object.entries(said).filter(([, words]) => words.trim() !== ''));
  const published = await publishPack({ ...given, now });
  if (!published.ok) return { file: null, isOpen: false, issues: published.issues };
  const opened = await openPack(published.value);
  return { file: published.value, isOpen: opened.ok, issues: [...published.issues, ...opened.issues] };
}
