import assert from 'node:assert/strict';
import { Decimal } from '../../src/engine/decimal';
import { assembleCase, type CaseParts } from '../../src/model/assembleCase';
import type { Fact, JointCase } from '../../src/model/jointCase';
import { standingCells } from '../../src/refresh/lineCells';

/** Makes a fact as a source states it, at a cell of its file. */
export function factOf(
  input: string,
  organisation: string,
  service: string,
  value: number | string,
  place = `${organisation}.xlsx, Budget!C7`,
): Fact {
  return { input, organisation, service, value: new Decimal(value), origin: place };
}

/** Puts a case together that must be sound. */
export function assembled(parts: CaseParts): JointCase {
  const made = assembleCase(parts);
  assert.ok(made.ok, JSON.stringify(made.issues));
  return made.value;
}

/** What stands of the lines that sources state: figure as text and origin, by id. */
export function linesOf(jointCase: JointCase): ReadonlyMap<string, readonly [string, string | undefined]> {
  return new Map(
    [...standingCells(jointCase)].map(([id, { figure }]) => [id, [figure.value.toString(), figure.origin]]),
  );
}
