import assert from 'node:assert/strict';
import { bind } from '../../src/lines/binding';
import { evaluate, type Evaluation } from '../../src/lines/evaluate';
import { lineOf } from '../../src/lines/model';
import { assembleCase } from '../../src/model/assembleCase';
import type { JointCase, Spread } from '../../src/model/jointCase';
import { jointWorking } from '../../src/model/jointWorking';

/** What a published case says of the bodies, in £k; everything else is set to nothing. */
export interface CaseText {
  readonly members?: Readonly<Record<string, readonly string[]>>;
  readonly inputs: Readonly<Record<string, Spread>>;
}

/** The figures of the model, by a line's id and its members' names. */
export interface CaseFigures {
  figure(id: string, ...members: readonly string[]): number;
  figures(id: string): readonly number[];
}

const silence: Readonly<Record<string, Spread>> = {
  grossExpenditure: 0,
  externalIncome: 0,
  staff: 0,
  leverRate: 0,
  procurementRate: 0,
  benefitBias: 0,
  costBias: 0,
  costEstimate: 0,
  investment: 1,
  serviceUse: 1,
  costDriver: 1,
};

const alone = {
  organisation: ['Body'],
  service: ['Service'],
  year: ['Year 0', 'Year 1', 'Year 2', 'Year 3', 'Year 4'],
  costCategory: ['Cost'],
  // Names of their own, so that no starting rate is theirs.
  lever: ['Lever', 'Further lever'],
};

/** Puts a published case together as a user's case document would be, without any starting assumption that matters. */
export function assembled({ members, inputs }: CaseText): JointCase {
  const years = members?.['year'] ?? alone.year;
  const phasing = years.map((_, year) => Math.min(year, 1));
  const made = assembleCase({
    document: {
      format: 'hjw-case/1',
      members: { ...alone, ...members },
      inputs: { ...silence, phasing, ...inputs },
    },
    facts: [],
  });
  assert.ok(made.ok, JSON.stringify(made.issues));
  return made.value;
}

/** Evaluates the model exactly on a published case. */
export function evaluated(text: CaseText): Evaluation {
  const { members, figures } = assembled(text);
  return evaluate(bind(jointWorking, members), figures);
}

/** Evaluates the model exactly on a published case, figures by the ids of its lines. */
export function modelOf(text: CaseText): CaseFigures {
  const evaluation = evaluated(text);
  return {
    figure: (id, ...names) => evaluation.figure(lineOf(jointWorking, id), ...names).toNumber(),
    figures: id => evaluation.figuresOf(lineOf(jointWorking, id)).map(Number),
  };
}

/** Flows of one year after the other as benefits and costs of the model: above zero a benefit, below a cost. */
export function flowsCase(flows: readonly (number | string)[], inputs: CaseText['inputs'] = {}): CaseText {
  const isCost = (flow: number | string): boolean => Number(flow) < 0;
  return {
    members: { year: flows.map((_, year) => `Year ${year}`) },
    inputs: {
      societalBenefit: flows.map(flow => (isCost(flow) ? 0 : flow)),
      costEstimate: [flows.map(flow => (isCost(flow) ? -Number(flow) : 0))],
      ...inputs,
    },
  };
}
