import type { PaneFile } from './paneFile';

/** The files the user has chosen so far: source workbooks in the order of choosing, and at most one case file. */
export interface ChosenFiles {
  readonly sources: readonly PaneFile[];
  readonly caseFile: PaneFile | null;
}

/** Nothing chosen yet. */
export const nothingChosen: ChosenFiles = { sources: [], caseFile: null };

/**
 * Adds files to the choice: `.json` takes the place of the case file, everything else is a source workbook. A file of
 * a name that is chosen already takes its place. Whether a file is any good is for the reader to say.
 */
export function addFiles(chosen: ChosenFiles, files: readonly PaneFile[]): ChosenFiles {
  return files.reduce(addFile, chosen);
}

/** Takes the file of this name out of the choice. */
export function removeFile(chosen: ChosenFiles, name: string): ChosenFiles {
  return {
    sources: chosen.sources.filter(file => file.name !== name),
    caseFile: chosen.caseFile?.name === name ? null : chosen.caseFile,
  };
}

function addFile(chosen: ChosenFiles, file: PaneFile): ChosenFiles {
  if (file.name.toLowerCase().endsWith('.json')) return { ...chosen, caseFile: file };
  const place = chosen.sources.findIndex(source => source.name === file.name);
  return { ...chosen, sources: place < 0 ? [...chosen.sources, file] : chosen.sources.with(place, file) };
}
