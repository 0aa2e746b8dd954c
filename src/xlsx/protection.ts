/** What a protected sheet may still allow, by the names of the file (CT_SheetProtection, ECMA-376 18.3.1.85). */
export const protectedActions = [
  'objects',
  'scenarios',
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const;

export type ProtectedAction = (typeof protectedActions)[number];

/** A sheet's protection: what it allows beside entries in cells that are not locked. */
export interface SheetProtection {
  readonly allowed: ReadonlySet<ProtectedAction>;
  readonly selection: 'normal' | 'unlocked' | 'none';
  /** The hash of its password as the file states it; `unknown` where the file uses a hash of another kind. */
  readonly password?: string;
}

/**
 * Hashes a password in the old way of the format: sixteen bits as four hexadecimal digits.
 *
 * It keeps honest people honest and nothing more. Source: ECMA-376 part 4, 14.7.1 (legacy password hash algorithm).
 *
 * @example `hashPassword('password')` is `83AF`.
 */
export function hashPassword(password: string): string {
  const rotate = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at -= 1) hash = rotate(hash) ^ password.charCodeAt(at);
  hash = rotate(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}
