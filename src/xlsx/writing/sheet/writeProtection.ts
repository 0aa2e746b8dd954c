import { protectedActions, type SheetProtection } from '../../protection';
import { withAttributes } from '../../xml/editXml';

/** Writes a sheet's `<sheetProtection>`; null for none. */
export function writeProtection(protection: SheetProtection | null, prefix: string): string | null {
  if (protection === null) return null;
  const { allowed, selection, password } = protection;
  const attributes: Record<string, string | number | null> = { password: password ?? null, sheet: 1 };
  for (const action of protectedActions) attributes[action] = allowed.has(action) ? 0 : 1;
  attributes['selectLockedCells'] = selection === 'normal' ? 0 : 1;
  attributes['selectUnlockedCells'] = selection === 'none' ? 1 : 0;
  return withAttributes(`<${prefix}sheetProtection/>`, attributes);
}
