import { Decimal } from '../engine/decimal';
import type { Issue, Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import type { Dimension } from '../lines/dimension';
import { servedService, service } from '../model/dimensions';
import { jointWorking } from '../model/jointWorking';
import type { JointCase } from '../model/jointCase';
import { OWNER_NAME } from './coverSheet';
import { inputName } from './inputNames';
import { LISTED_DIMENSIONS, listName } from './listsBlock';
import { LOG_NAME } from './logSheet';
import type { LogEntry } from './reportContext';

/** The cells behind the add-in's defined names, by name; a blank cell is `""`. */
export type NamedCells = ReadonlyMap<string, readonly (readonly (string | number | boolean)[])[]>;

/** Tells whether a defined name holds something that a later run reads. */
export function isRead(name: string): boolean {
  return name === LOG_NAME || name === OWNER_NAME || /^HJW_(in|list)_/.test(name);
}

/**
 * Reads the case that stands on the Inputs and Assumptions sheets; null when there is none yet.
 *
 * Issues name the input: `sheet-input-missing` when its name or its cells are gone, `sheet-input-shape` when rows were
 * added or taken away, `sheet-input-text` when a cell holds no number.
 */
export function readCase(cells: NamedCells): Result<JointCase | null> {
  const inputs = jointWorking.lines.filter(line => line.origin.kind === 'input');
  if (!inputs.some(line => cells.has(inputName(line)))) return succeed(null);
  const issues: Issue[] = [];
  const listed: Record<string, readonly string[]> = Object.fromEntries(
    LISTED_DIMENSIONS.map(dimension => [
      dimension.name,
      (cells.get(listName(dimension.name)) ?? [])
        .flat()
        .map(String)
        .filter(name => name !== ''),
    ]),
  );
  const members: Record<string, readonly string[]> = { ...listed, [servedService.name]: listed[service.name] ?? [] };
  const sizeOf = (dimension: Dimension): number => (dimension.members ?? members[dimension.name] ?? []).length;
  const figures = new Map<string, readonly Decimal[]>();
  for (const line of inputs) {
    const read = cells.get(inputName(line));
    const count = line.per.reduce((size, dimension) => size * sizeOf(dimension), 1);
    const complain = (code: string, message: string, remedy: string): void => {
      issues.push({ code, severity: 'error', message, remedy, place: { input: line.name } });
    };
    if (read === undefined) {
      complain(
        'sheet-input-missing',
        `The cells named ${inputName(line)} are gone.`,
        'Undo the deletion, or remove the sheets of the model and run it from the sources.',
      );
      continue;
    }
    const flat = read.flat();
    if (flat.length !== count) {
      complain(
        'sheet-input-shape',
        `The input has ${flat.length} cells where the lists of members ask for ${count}.`,
        'Take back rows or columns that were added or removed inside it.',
      );
      continue;
    }
    const text = flat.find(cell => typeof cell !== 'number' && cell !== '');
    if (text !== undefined) {
      complain(
        'sheet-input-text',
        `A cell of the input holds "${String(text)}", which is no number.`,
        'Enter a number, or leave the cell blank for nil.',
      );
      continue;
    }
    const blank = line.unit.endsWith('?') ? new Decimal(NaN) : new Decimal(0);
    figures.set(
      line.id,
      flat.map(cell => (typeof cell === 'number' ? new Decimal(cell) : blank)),
    );
  }
  if (issues.length > 0) return { ok: false, issues };
  const nothing = { origins: new Map(), links: new Map(), readings: [], unmonetised: [], conflicts: [] };
  return succeed({ title: 'Joint working', members, figures, ...nothing });
}

/** Reads the log that stands in the workbook. */
export function readLog(cells: NamedCells): readonly LogEntry[] {
  return (cells.get(LOG_NAME) ?? []).map(row => {
    const [at = '', what = '', before = '', after = '', source = ''] = row.map(String);
    return { at, what, before, after, source };
  });
}

/** Reads who is named as the owner on the Cover; empty when nobody is. */
export function readOwner(cells: NamedCells): string {
  return String(cells.get(OWNER_NAME)?.[0]?.[0] ?? '');
}
