import { Decimal } from '../engine/decimal';
import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { bind } from '../lines/binding';
import { evaluate } from '../lines/evaluate';
import type { Line } from '../lines/line';
import { namedMembers } from '../lines/namedMembers';
import { startingAssumptions } from '../reference/startingAssumptions';
import { netOfAll, netOfBody, staffOfBody } from './chapters/savings';
import { checkDocument } from './checkDocument';
import { figureOfCase } from './figureOfCase';
import type { CaseFigure } from './figureOfCase';
import { jointWorking } from './jointWorking';
import type { CaseDocument, Fact, JointCase } from './jointCase';
import { figureInSpread } from './spread';
import { startingFigure } from './startingFigure';

/** What a case may be put together from; what comes first here wins. */
export interface CaseParts {
  readonly document?: CaseDocument;
  readonly facts: readonly Fact[];
  /** The case that stands in the workbook from the last run. */
  readonly previous?: JointCase;
}

/** A cell of an input line: its members outermost first. */
interface CellPath {
  readonly steps: readonly { readonly member: string; readonly index: number }[];
  readonly named: Readonly<Record<string, string>>;
  readonly offset: number;
}

const OPEN_DIMENSIONS = ['organisation', 'service', 'lever', 'year', 'costCategory'] as const;
const NONE = new Decimal(NaN);

/**
 * Puts a case together from a document, the facts read from sources, the last run and the starting assumptions.
 *
 * A figure comes from the document if it has one, else from the facts, else from the workbook (unless a source has
 * spoken anew for that body and input), else from the starting assumptions. Without any, an input that may be absent is
 * absent and a budget, spend or staff number is nil. The three keys without figures follow the net baseline, and staff
 * for cost drivers, and a warning says so.
 *
 * Issues: `case-empty` when there is no body or service, `case-members` for a list that is empty or names one twice,
 * `case-figure` for a figure that is no number, and those of the document's check.
 */
export function assembleCase(parts: CaseParts): Result<JointCase> {
  const { document, facts, previous } = parts;
  const starting: Readonly<Record<string, readonly string[]>> = startingAssumptions.members;
  const members = Object.fromEntries(
    OPEN_DIMENSIONS.map(name => [
      name,
      document?.members?.[name] ?? joined(previous?.members[name], named(facts, name)) ?? starting[name] ?? [],
    ]),
  );
  if ((members['organisation'] ?? []).length === 0 || (members['service'] ?? []).length === 0) {
    return fail({
      code: 'case-empty',
      severity: 'error',
      message: 'There is no body with a service to model.',
      remedy: "Choose at least one body's source workbook, or a case document that names bodies and services.",
      place: {},
    });
  }

  const muddled = OPEN_DIMENSIONS.filter(name => {
    const list = members[name] ?? [];
    return list.length === 0 || new Set(list).size < list.length;
  });
  if (muddled.length > 0) {
    return fail({
      code: 'case-members',
      severity: 'error',
      message: `The list of ${muddled.join(' and of ')} is empty or names a member twice.`,
      remedy: 'Give every member once, under a name of its own.',
      place: {},
    });
  }

  const binding = bind(jointWorking, members);
  const misfits = document === undefined ? [] : checkDocument(document, binding);
  if (misfits.length > 0) return fail(...misfits);
  const issues: Issue[] = [];
  const startedCosts = new Set<number>();
  const factsByCell = new Map(
    facts.map(fact => [factKey(fact.input, fact.organisation, fact.service, fact.year), fact]),
  );
  const spokenFor = new Set(facts.map(fact => `${fact.input}|${fact.organisation}`));
  const figures = new Map<string, readonly Decimal[]>();
  const origins = new Map<string, readonly (string | undefined)[]>();

  for (const line of jointWorking.lines.filter(candidate => candidate.origin.kind === 'input')) {
    const found = Array.from({ length: binding.countOf(line) }, (_, offset) => {
      const position = binding.positionOf(line, offset);
      const steps = line.per.map(dimension => {
        const index = position[binding.indexOf(dimension)] ?? 0;
        return { member: binding.membersOf(dimension)[index] ?? '', index };
      });
      return figureFor(line, { steps, named: namedMembers(binding, line, offset), offset });
    });
    figures.set(
      line.id,
      found.map(each => each.value),
    );
    if (found.some(each => each.origin !== undefined))
      origins.set(
        line.id,
        found.map(each => each.origin),
      );
  }
  if (issues.some(issue => issue.severity === 'error')) return { ok: false, issues };
  scaleCosts();
  fillKeys();
  return succeed({ title: document?.title ?? previous?.title ?? 'Joint working', members, figures, origins }, issues);

  function figureFor(line: Line, path: CellPath): CaseFigure {
    const { organisation, service, year } = path.named;
    try {
      const documented = figureInSpread(document?.inputs?.[line.id], path.steps);
      if (documented !== undefined)
        return { value: documented, origin: document?.origins?.[line.id]?.[path.offset] ?? 'case document' };
      const fact = factsByCell.get(factKey(line.id, organisation, service, year));
      if (fact !== undefined) return { value: fact.value, origin: fact.origin };
      const kept = spokenFor.has(`${line.id}|${organisation ?? ''}`)
        ? undefined
        : previous === undefined
          ? undefined
          : figureOfCase(previous, line, path.named);
      if (kept !== undefined) return kept;
      const started = startingFigure(line, path.named, (members['year'] ?? []).indexOf(year ?? ''));
      if (started !== undefined) {
        if (line.id === 'costEstimate') startedCosts.add(path.offset);
        return { value: started, origin: startingAssumptions.source };
      }
    } catch (error) {
      issues.push({
        code: 'case-figure',
        severity: 'error',
        message: `A figure of the input cannot be used: ${error instanceof Error ? error.message : String(error)}.`,
        remedy: 'Write a plain number, such as 1200 or 0.035.',
        place: { input: line.id },
      });
    }
    return { value: line.unit.endsWith('?') || isKey(line) ? NONE : new Decimal(0) };
  }

  /** The starting costs are for a baseline of one size; another baseline takes them in proportion. */
  function scaleCosts(): void {
    const costs = figures.get('costEstimate') ?? [];
    const scale = evaluate(binding, figures).figure(netOfAll).dividedBy(startingAssumptions.costsScaleWithBaselineOf);
    figures.set(
      'costEstimate',
      costs.map((cost, index) => (startedCosts.has(index) ? cost.times(scale).toDecimalPlaces(0) : cost)),
    );
  }

  function fillKeys(): void {
    for (const [id, stand] of [
      ['investment', 'net baseline'],
      ['serviceUse', 'net baseline'],
      ['costDriver', 'staff'],
    ] as const) {
      const given = figures.get(id) ?? [];
      if (given.every(figure => !figure.isNaN())) continue;
      figures.set(id, evaluate(binding, figures).figuresOf(stand === 'staff' ? staffOfBody : netOfBody));
      origins.set(
        id,
        given.map(() => `not given: follows the ${stand}`),
      );
      issues.push({
        code: 'key-not-given',
        severity: 'warning',
        message: `No figures were given for the key "${id}", so it follows the ${stand} of each body.`,
        remedy: 'Enter what the bodies agree on the Inputs sheet.',
        place: { input: id },
      });
    }
  }
}

function isKey(line: Line): boolean {
  return line.unit === 'key';
}

function factKey(input: string, organisation = '', service = '', year = ''): string {
  return [input, organisation, service, year].join('|');
}

/** The members that the facts name, in the order in which they first appear; years come from elsewhere. */
function named(facts: readonly Fact[], name: string): readonly string[] {
  if (name !== 'organisation' && name !== 'service') return [];
  return facts.map(fact => fact[name]).filter(each => each !== undefined);
}

/** Those of the last run stay where they were; a source for one body alone does not drop the others. */
function joined(before: readonly string[] | undefined, now: readonly string[]): readonly string[] | undefined {
  const all = [...new Set([...(before ?? []), ...now])];
  return all.length === 0 ? undefined : all;
}
