import { broughtFile, type PaneFile } from './paneFile';

/** The names of the sample files, which the build puts beside the pane's page. */
export const sampleNames = [
  'hampshire-county-council.xlsx',
  'hampshire-constabulary.xlsx',
  'hampshire-fire-and-rescue.xlsx',
  'hampshire.case.json',
] as const;

/** The three bodies' sample workbooks and the case that goes with them. */
export function sampleFiles(): readonly PaneFile[] {
  return sampleNames.map(name => broughtFile(name, `assets/samples/${name}`));
}
