import type { OpenSourceChoice } from '../usecases/openSources';
import type { SourceMapping } from '../usecases/reviewSources';
import type { PaneFile } from './paneFile';
import { choiceKey } from './sources/openChoice';

/**
 * What the user has chosen so far: source files in the order of choosing, parts of the open workbook, at most one case
 * file, and how sources are to be read, as confirmed here or loaded from files.
 */
export interface ChosenFiles {
  readonly sources: readonly PaneFile[];
  readonly open: readonly OpenSourceChoice[];
  readonly caseFile: PaneFile | null;
  readonly mappings: readonly SourceMapping[];
}

/** Nothing chosen yet. */
export const nothingChosen: ChosenFiles = { sources: [], open: [], caseFile: null, mappings: [] };

/**
 * Adds files to the choice: `.json` takes the place of the case file, everything else is a source. A file of a name that
 * is chosen already takes its place. Whether a file is any good is for the reader to say.
 */
export function addFiles(chosen: ChosenFiles, files: readonly PaneFile[]): ChosenFiles {
  return files.reduce(addFile, chosen);
}

/** Takes the file of this name out of the choice. */
export function removeFile(chosen: ChosenFiles, name: string): ChosenFiles {
  return {
    ...chosen,
    sources: chosen.sources.filter(file => file.name !== name),
    caseFile: chosen.caseFile?.name === name ? null : chosen.caseFile,
  };
}

/** Adds parts of the open workbook; one that is chosen already stays where it is. */
export function addOpen(chosen: ChosenFiles, choices: readonly OpenSourceChoice[]): ChosenFiles {
  const known = new Set(chosen.open.map(choiceKey));
  return { ...chosen, open: [...chosen.open, ...choices.filter(choice => !known.has(choiceKey(choice)))] };
}

/** Takes a part of the open workbook out of the choice. */
export function removeOpen(chosen: ChosenFiles, choice: OpenSourceChoice): ChosenFiles {
  return { ...chosen, open: chosen.open.filter(other => choiceKey(other) !== choiceKey(choice)) };
}

/** Adds mappings; one made of a file of the same name takes the place of the one before. */
export function addMappings(chosen: ChosenFiles, mappings: readonly SourceMapping[]): ChosenFiles {
  const files = new Set(mappings.map(({ file }) => file));
  return { ...chosen, mappings: [...chosen.mappings.filter(({ file }) => !files.has(file)), ...mappings] };
}

/** Takes the mapping made of the file of this name out of the choice. */
export function removeMapping(chosen: ChosenFiles, file: string): ChosenFiles {
  return { ...chosen, mappings: chosen.mappings.filter(mapping => mapping.file !== file) };
}

/** Whether there is anything to read sources from. */
export function hasSources({ sources, open }: ChosenFiles): boolean {
  return sources.length > 0 || open.length > 0;
}

function addFile(chosen: ChosenFiles, file: PaneFile): ChosenFiles {
  if (file.name.toLowerCase().endsWith('.json')) return { ...chosen, caseFile: file };
  const place = chosen.sources.findIndex(source => source.name === file.name);
  return { ...chosen, sources: place < 0 ? [...chosen.sources, file] : chosen.sources.with(place, file) };
}
