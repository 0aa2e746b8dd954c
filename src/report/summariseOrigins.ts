/**
 * Says where many figures come from in few words: each file or text once, with how many cells.
 *
 * @example `a.xlsx, Budget!C7`, `a.xlsx, Budget!C8` and `case document` become `a.xlsx (2 cells); case document`.
 */
export function summariseOrigins(origins: readonly (string | undefined)[]): string {
  const cells = new Map<string, number>();
  for (const origin of origins) {
    if (origin === undefined || origin === '') continue;
    const file = /^(.+\.\w+), .+![^!]+$/.exec(origin)?.[1];
    const told = file ?? (origin.startsWith('follows ') ? 'cells of this workbook' : origin);
    cells.set(told, (cells.get(told) ?? 0) + 1);
  }
  return [...cells]
    .map(([told, count]) =>
      cells.size === 1 && count === origins.length && count === 1 ? told : `${told}${spell(count)}`,
    )
    .join('; ');
}

function spell(count: number): string {
  return count === 1 ? ' (1 cell)' : ` (${count} cells)`;
}
