import { protectedActions, type SheetProtection } from '../protection';
import { isTrue, readXml } from '../xml/readXml';

/** Reads a sheet's `<sheetProtection>`; null where there is none or where it is switched off. */
export function readProtection(xml: string | undefined): SheetProtection | null {
  if (xml === undefined) return null;
  const { attributes } = readXml(xml);
  if (!isTrue(attributes.get('sheet'))) return null;
  const isLocked = (name: string, otherwise: boolean): boolean =>
    attributes.has(name) ? isTrue(attributes.get(name)) : otherwise;
  const password = attributes.has('hashValue') ? 'unknown' : attributes.get('password');
  return {
    // Objects and scenarios are free unless the file locks them, everything else is locked unless it frees it.
    allowed: new Set(protectedActions.filter(name => !isLocked(name, name !== 'objects' && name !== 'scenarios'))),
    selection: isLocked('selectUnlockedCells', false)
      ? 'none'
      : isLocked('selectLockedCells', false)
        ? 'unlocked'
        : 'normal',
    ...(password !== undefined && { password }),
  };
}
