import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import { readModel } from './readModel';
import { readHistory } from './runHistory';

/** Tells how the sources of earlier runs are read, as the workbook keeps it; none where there is no model. */
export async function keptMappings(): Promise<Result<readonly SourceMapping[]>> {
  const workbook = await readModel();
  if (!workbook.ok) return workbook;
  const { stored } = workbook.value.model;
  return succeed(stored === null ? [] : (readHistory(stored.text)?.mappings ?? []));
}
