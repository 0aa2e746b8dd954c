import { hashPassword, type ProtectedAction, type SheetProtection } from '../../xlsx/protection';
import { HostError } from '../protocol/hostError';
import type { SheetState } from '../state/workbookState';

/** Refuses what the sheet's protection does not allow; without an action, everything on a protected sheet. */
export function checkAllowed(sheet: SheetState, action?: ProtectedAction): void {
  if (sheet.protection === null || (action !== undefined && sheet.protection.allowed.has(action))) return;
  throw new HostError('AccessDenied');
}

/** Protects a sheet; one that is protected already is an AccessDenied, as in Excel. */
export function protect(sheet: SheetState, protection: Omit<SheetProtection, 'password'>, password?: string): void {
  if (sheet.protection !== null) throw new HostError('AccessDenied');
  const isOpen = password === undefined || password === '';
  sheet.protection = isOpen ? protection : { ...protection, password: hashPassword(password) };
  sheet.changed.add('protection');
}

/** Takes the protection off; a password that is missing or wrong, or of a kind that cannot be checked, is refused. */
export function unprotect(sheet: SheetState, password = ''): void {
  if (sheet.protection === null) return;
  const wanted = sheet.protection.password;
  if (wanted !== undefined && hashPassword(password) !== wanted) throw new HostError('AccessDenied');
  sheet.protection = null;
  sheet.changed.add('protection');
}
