import type { Result } from '../../issue/issue';
import { succeed } from '../../issue/issue';
import type { ReviewChoices, ReviewedSource, SourceMapping } from '../../usecases/reviewSources';
import { readFiles, type PaneFile } from '../paneFile';

/** The sources of a review, and what its corrections choose from. */
export interface ReadForReview {
  readonly sources: readonly ReviewedSource[];
  readonly choices: ReviewChoices;
}

/**
 * Reads the chosen files for a review, with the mappings chosen or else those that the workbook keeps.
 *
 * They are read beside the pane, one after the other. What reads them is fetched when the first review begins.
 */
export async function readForReview(
  files: readonly PaneFile[],
  mappings: readonly SourceMapping[],
): Promise<Result<ReadForReview>> {
  const [{ reviewChoices, reviewFile }, { keptMappings }] = await Promise.all([
    import('../../usecases/reviewSources'),
    import('../../usecases/keptMappings'),
  ]);
  const read = await readFiles(files);
  if (!read.ok) return read;
  const kept = await keptMappings();
  const known = [...mappings, ...(kept.ok ? kept.value : [])];
  const sources: ReviewedSource[] = [];
  for (const file of read.value) sources.push(await reviewFile(file, known));
  return succeed({ sources, choices: reviewChoices() }, kept.issues);
}

/** Reads a file again as a correction has it. */
export async function readWithCorrection(file: PaneFile, mapping: SourceMapping): Promise<ReviewedSource> {
  const { reviewFileWith } = await import('../../usecases/reviewSources');
  const read = await readFiles([file]);
  const [bytes] = read.ok ? read.value : [];
  return bytes === undefined ? { name: file.name, mapping, issues: read.issues } : reviewFileWith(bytes, mapping);
}
