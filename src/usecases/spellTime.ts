/** Writes a time as the log and the records of sources do: UTC to the minute, `2026-11-22 14:05`. */
export function spellTime(time: Date): string {
  return time.toISOString().slice(0, 16).replace('T', ' ');
}
