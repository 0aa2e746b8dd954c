import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { bind } from '../../src/lines/binding';
import { evaluate, type Evaluation } from '../../src/lines/evaluate';
import { assembleCase } from '../../src/model/assembleCase';
import type { CaseDocument, JointCase } from '../../src/model/jointCase';
import { jointWorking } from '../../src/model/jointWorking';
import { publishCase } from '../../src/usecases/publishCase';
import { readSources } from '../../src/usecases/readSources';
import { j01Expected } from '../golden/j01';
import { j01Case } from '../golden/j01Case';
import { sampleRequest } from '../usecases/sampleRun';

/** The day on which every pack of the tests is published. */
export const DAY = new Date('2026-11-22T00:00:00Z');

/** A case with its figures, and its publication pack. */
export interface MadePack {
  readonly jointCase: JointCase;
  readonly evaluation: Evaluation;
  readonly bytes: Uint8Array;
}

/** Publishes a case; an issue that stops it is a failure of the test. */
export function packOf(jointCase: JointCase): MadePack {
  const published = publishCase(jointCase, { now: DAY, contact: 'Joint working team, 01962 000000' });
  if (!published.ok) throw new Error(JSON.stringify(published.issues));
  return { jointCase, evaluation: computed(jointCase), bytes: published.value.bytes };
}

/** Computes a case. */
export function computed(jointCase: JointCase): Evaluation {
  return evaluate(bind(jointWorking, jointCase.members), jointCase.figures);
}

/** Puts a case together from a document alone. */
export function caseOf(document: CaseDocument): JointCase {
  const assembled = assembleCase({ document, facts: [] });
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.issues));
  return assembled.value;
}

/** The golden case. */
export function goldenCase(): JointCase {
  return caseOf(j01Case(j01Expected.baseline, j01Expected.staff));
}

/** The case of the project's samples: three source workbooks and a case document. */
export async function sampleCase(): Promise<JointCase> {
  const request = sampleRequest();
  const facts = await readSources(request.sources, DAY, () => Promise.resolve(() => undefined));
  assert.ok(facts.ok);
  const text = readFileSync(new URL('../../assets/samples/hampshire.case.json', import.meta.url), 'utf8');
  const assembled = assembleCase({ document: JSON.parse(text) as CaseDocument, facts: facts.value.facts });
  assert.ok(assembled.ok);
  return assembled.value;
}

const grid = (rows: number, columns: number, least: number, most: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: least, max: most }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

/** Cases of four to six bodies and services, some figures nil, some years with a gap and some without. */
export const anyPublishableCase: fc.Arbitrary<CaseDocument> = fc
  .record({
    bodies: fc.integer({ min: 4, max: 6 }),
    services: fc.integer({ min: 4, max: 6 }),
    years: fc.integer({ min: 3, max: 8 }),
    hasGap: fc.boolean(),
  })
  .chain(({ bodies, services, years, hasGap }) =>
    fc
      .record({
        budget: grid(bodies, services, 0, 9000),
        staff: grid(bodies, services, 0, 200),
        spend: grid(bodies, 2, 0, 30000),
        gap: grid(bodies, years, -2000, 9000),
        costs: grid(2, years, 0, 3000),
        investment: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: bodies, maxLength: bodies }),
      })
      .map(({ budget, staff, spend, gap, costs, investment }): CaseDocument => {
        const names = (what: string, count: number): string[] =>
          Array.from({ length: count }, (_, index) => `${what} ${index + 1} & co`);
        return {
          format: 'hjw-case/1',
          title: 'A case <of> no particular "bodies"',
          members: {
            organisation: names('Body', bodies),
            service: names('Service', services),
            year: Array.from({ length: years }, (_, index) => `20${12 + index}/${13 + index}`),
            costCategory: ['Set-up', 'Running'],
            category: ['Goods', 'Works'],
          },
          inputs: {
            grossExpenditure: budget,
            externalIncome: 0,
            staff,
            procuredSpend: spend,
            addressablePart: 1,
            costEstimate: costs,
            costRecurring: [0, 1],
            investment,
            serviceUse: investment,
            costDriver: investment,
            ...(hasGap ? { fundingGap: gap } : {}),
          },
        };
      }),
  );

/** One case of that kind, always the same. */
export function randomCase(): JointCase {
  const [document] = fc.sample(anyPublishableCase, { seed: 20261122, numRuns: 1 });
  assert.ok(document !== undefined);
  return caseOf(document);
}
