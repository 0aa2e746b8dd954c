import { bind } from '../lines/binding';
import type { Line } from '../lines/line';
import { namedMembers } from '../lines/namedMembers';
import { figureOfCase, type CaseFigure } from '../model/figureOfCase';
import type { Fact, JointCase } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';

/** The members by which a source addresses a line. */
export interface LineMembers {
  readonly organisation: string;
  readonly service?: string;
  readonly category?: string;
  readonly year?: string;
}

/** A cell of the model that a source may state. */
export interface LineCell {
  readonly id: string;
  readonly line: Line;
  readonly members: LineMembers;
}

/** Such a cell with what stands in it; `offset` is its place among the figures of its line. */
export interface StandingCell extends LineCell {
  readonly offset: number;
  readonly figure: CaseFigure;
}

const ADDRESSED = ['organisation', 'service', 'category', 'year'] as const;

/** The inputs whose every dimension a source can name. */
const STATED = new Map(
  jointWorking.lines
    .filter(line => line.origin.kind === 'input' && line.per.some(({ name }) => name === 'organisation'))
    .filter(line => line.per.every(({ name }) => ADDRESSED.some(addressed => addressed === name)))
    .map(line => [line.id, line]),
);

/** Lists every cell of a case that a source may state, by id. */
export function standingCells(jointCase: JointCase): ReadonlyMap<string, StandingCell> {
  const binding = bind(jointWorking, jointCase.members);
  const cells = new Map<string, StandingCell>();
  for (const line of STATED.values()) {
    for (let offset = 0; offset < binding.countOf(line); offset++) {
      const members = membersOf(line, namedMembers(binding, line, offset));
      const figure = members === null ? undefined : figureOfCase(jointCase, line, { ...members });
      if (members === null || figure === undefined) continue;
      const id = idOf(line, members);
      cells.set(id, { id, line, members, offset, figure });
    }
  }
  return cells;
}

/**
 * Finds the cell that a fact is about; null when the model has none, as for a year beyond the case. Bodies, services and
 * categories that are new would get cells of their own.
 */
export function cellOfFact(fact: Fact, years: readonly string[]): LineCell | null {
  const line = STATED.get(fact.input);
  const members = line === undefined ? null : membersOf(line, { ...fact });
  if (line === undefined || members === null) return null;
  if (members.year !== undefined && !years.includes(members.year)) return null;
  return { id: idOf(line, members), line, members };
}

function membersOf(line: Line, named: Readonly<Record<string, unknown>>): LineMembers | null {
  const found = line.per.map(({ name }) => [name, named[name]] as const);
  if (found.some(([, member]) => typeof member !== 'string')) return null;
  return Object.fromEntries(found) as unknown as LineMembers;
}

function idOf(line: Line, { organisation, service, category, year }: LineMembers): string {
  return [line.id, organisation, service, category, year].filter(part => part !== undefined).join('|');
}
