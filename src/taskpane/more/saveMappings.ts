import type { Issue } from '../../issue/issue';
import { saveMapping } from '../saveFile';
import { moreStrings } from './moreStrings';

/** Saves the mappings that the workbook keeps, each as a file of its own; without one an issue says how to make one. */
export async function saveMappings(): Promise<readonly Issue[]> {
  const { keptMappings } = await import('../../usecases/keptMappings');
  const kept = await keptMappings();
  if (!kept.ok) return kept.issues;
  for (const mapping of kept.value) saveMapping(mapping);
  return kept.value.length > 0 ? kept.issues : [noMappings];
}

const noMappings: Issue = {
  code: 'mapping-none-kept',
  severity: 'note',
  message: moreStrings.noMappings,
  remedy: moreStrings.noMappingsRemedy,
  place: {},
};
