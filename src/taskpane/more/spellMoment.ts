/** Writes a time of the log (`2026-11-22 14:05`, UTC) as people here say it, in their own time. */
export function spellMoment(at: string, timeZone?: string): string {
  const moment = new Date(`${at.replace(' ', 'T')}Z`);
  if (Number.isNaN(moment.getTime())) return at;
  return moment.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  });
}
