import type { MappedLine } from './linesOfMapping';
import { reviewStrings } from './reviewStrings';

/** Names a line as it stands in the source: `Column B: Employees, Subjective analysis`, `Row 9: Human Resources`. */
export function nameLine({ kind, part }: MappedLine): string {
  if (kind === 'column') {
    const headings = part.headings.filter(text => text !== '');
    return `${reviewStrings.column(part.column)}: ${headings.length === 0 ? reviewStrings.noHeading : headings.join(', ')}`;
  }
  return `${reviewStrings.row(part.row)}: ${part.label}`;
}

/** Says what a line was taken as: measure, service, unit, year, version; or why it is none. */
export function takenAs({ kind, part }: MappedLine): string {
  if (part.role !== 'figures' && part.role !== 'detail') return reviewStrings.roles[part.role];
  const { measure, service, body } = part;
  const words = [
    measure === null ? null : reviewStrings.measures[measure],
    service,
    kind === 'column' ? part.unit : null,
    kind === 'column' ? part.year : null,
    kind === 'column' ? part.version : null,
    kind === 'column' && part.sign === 'turned' ? reviewStrings.signs.turned : null,
    kind === 'row' && service === null && measure === null ? body : null,
  ].filter(word => word !== null);
  return words.length === 0 ? reviewStrings.roles[part.role] : words.join(' · ');
}
