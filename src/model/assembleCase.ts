import { Decimal } from '../engine/decimal';
import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { bind } from '../lines/binding';
import { evaluate } from '../lines/evaluate';
import type { Line } from '../lines/line';
import { namedMembers } from '../lines/namedMembers';
import { startingAssumptions } from '../reference/startingAssumptions';
import { caseMembers } from './caseMembers';
import { netOfAll, netOfBody, staffOfBody } from './chapters/baseline';
import { places, remainderPlaces, roundingStep, tieWeight, tolerance } from './chapters/conventions';
import { keyChosen } from './chapters/keysInUse';
import { addressablePart } from './chapters/procurement';
import { discountRate } from './chapters/rates';
import { rangeHigh, rangeLow } from './chapters/sensitivityRanges';
import { checkDocument } from './checkDocument';
import { figureOfCase } from './figureOfCase';
import type { CaseFigure } from './figureOfCase';
import { jointWorking } from './jointWorking';
import type { CaseDocument, Fact, JointCase, SourceRecord } from './jointCase';
import { spellGroups } from './spellGroups';
import { figureInSpread } from './spread';
import { startingFigure } from './startingFigure';

/** What a case may be put together from; what comes first here wins. */
export interface CaseParts {
  readonly document?: CaseDocument;
  readonly facts: readonly Fact[];
  /** The files that the facts were read from. */
  readonly readings?: readonly SourceRecord[];
  /** The case that stands in the workbook from the last run. */
  readonly previous?: JointCase;
}

/** A cell of an input line: its members outermost first. */
interface CellPath {
  readonly steps: readonly { readonly member: string; readonly index: number }[];
  readonly named: Readonly<Record<string, string>>;
  readonly offset: number;
}

const NONE = new Decimal(NaN);

/** How the origin of a key begins that nobody gave: it is worked out anew at every run. */
const STAND_IN = 'not given: follows';

/** Inputs whose starting values are conventions of the method, not guesses at a programme. */
export const CONVENTIONS = [
  addressablePart,
  discountRate,
  keyChosen,
  places,
  rangeHigh,
  rangeLow,
  remainderPlaces,
  roundingStep,
  tieWeight,
  tolerance,
].map(line => line.name);

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
  const { facts, previous } = parts;
  const found = caseMembers(parts.document, facts, previous);
  if (!found.ok) return found;
  const members = found.value;
  const binding = bind(jointWorking, members);
  const misfits = parts.document === undefined ? [] : checkDocument(parts.document, binding);
  if (misfits.length > 0) return fail(...misfits);
  const document = parts.document === undefined ? undefined : spellGroups(parts.document, members);
  const issues: Issue[] = [];
  const startedCosts = new Set<number>();
  const illustrative = new Set<string>();
  const factsByCell = new Map(
    facts.map(fact => [factKey(fact.input, fact.organisation, fact.service, fact.year, fact.category), fact]),
  );
  const spokenFor = new Set(facts.map(fact => `${fact.input}|${fact.organisation}`));
  const figures = new Map<string, readonly Decimal[]>();
  const origins = new Map<string, readonly (string | undefined)[]>();
  const links = new Map<string, readonly (string | undefined)[]>();

  for (const line of jointWorking.lines.filter(candidate => candidate.origin.kind === 'input')) {
    const cells = Array.from({ length: binding.countOf(line) }, (_, offset) => {
      const position = binding.positionOf(line, offset);
      const steps = line.per.map(dimension => {
        const index = position[binding.indexOf(dimension)] ?? 0;
        return { member: binding.membersOf(dimension)[index] ?? '', index };
      });
      return figureFor(line, { steps, named: namedMembers(binding, line, offset), offset });
    });
    figures.set(
      line.id,
      cells.map(each => each.value),
    );
    if (cells.some(each => each.origin !== undefined))
      origins.set(
        line.id,
        cells.map(each => each.origin),
      );
    if (cells.some(each => each.link !== undefined))
      links.set(
        line.id,
        cells.map(each => each.link),
      );
  }
  if (issues.some(issue => issue.severity === 'error')) return { ok: false, issues };
  scaleCosts();
  fillKeys();
  tellIllustrative();
  const title = document?.title ?? previous?.title ?? 'Joint working';
  const unmonetised = document?.unmonetised ?? previous?.unmonetised ?? [];
  const conflicts = document?.conflicts ?? previous?.conflicts ?? [];
  const readings = joinReadings(document?.readings ?? previous?.readings ?? [], parts.readings ?? []);
  return succeed({ title, members, figures, origins, links, readings, unmonetised, conflicts }, issues);

  function figureFor(line: Line, path: CellPath): CaseFigure {
    const { organisation, service, year, category } = path.named;
    try {
      const documented = figureInSpread(document?.inputs?.[line.id], path.steps, choicesOf(line));
      if (documented !== undefined) {
        const link = document?.links?.[line.id]?.[path.offset] ?? undefined;
        const origin = originInDocument(line, path.offset);
        return { value: documented, ...(origin === null ? {} : { origin }), ...(link === undefined ? {} : { link }) };
      }
      const fact = factsByCell.get(factKey(line.id, organisation, service, year, category));
      if (fact !== undefined) return fact;
      const kept = spokenFor.has(`${line.id}|${organisation ?? ''}`)
        ? undefined
        : previous === undefined
          ? undefined
          : figureOfCase(previous, line, path.named);
      if (kept !== undefined && kept.origin?.startsWith(STAND_IN) !== true) return kept;
      const started = startingFigure(line, path.named, members['year'] ?? []);
      if (started !== undefined) {
        if (line.id === 'costEstimate') startedCosts.add(path.offset);
        if (started.origin === startingAssumptions.source) illustrative.add(line.name);
        return started;
      }
    } catch (error) {
      if (issues.some(issue => issue.place.input === line.id)) return { value: NONE };
      issues.push({
        code: 'case-figure',
        severity: 'error',
        message: `A figure of the input cannot be used: ${error instanceof Error ? error.message : String(error)}.`,
        remedy: 'Write a plain number, such as 1200 or 0.035.',
        place: { input: line.id },
      });
    }
    return { value: figureOtherwise(line) };
  }

  /** A document that tells origins tells all that is known; another one is the origin itself. */
  function originInDocument(line: Line, offset: number): string | null {
    if (document?.origins === undefined) return 'case document';
    return document.origins[line.id]?.[offset] ?? null;
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

  function tellIllustrative(): void {
    const told = [...illustrative].filter(name => !CONVENTIONS.includes(name));
    if (told.length === 0) return;
    issues.push({
      code: 'case-illustrative',
      severity: 'warning',
      message: `These start from illustrative values: ${told.join(', ')}.`,
      remedy: "Put the bodies' own on the Assumptions sheet or in the case document.",
      place: {},
    });
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
        given.map(() => `${STAND_IN} the ${stand}`),
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

/** A body that was read anew is known by its last reading. */
function joinReadings(before: readonly SourceRecord[], now: readonly SourceRecord[]): readonly SourceRecord[] {
  const isReadAnew = (old: SourceRecord): boolean => now.some(({ organisation }) => organisation === old.organisation);
  return [...before.filter(old => !isReadAnew(old)), ...now];
}

/** A key that nobody gives is filled in afterwards. */
function figureOtherwise(line: Line): Decimal {
  const otherwise = line.origin.kind === 'input' ? line.origin.limits.otherwise : undefined;
  if (otherwise !== undefined) return new Decimal(otherwise);
  return line.unit.endsWith('?') || line.unit === 'key' ? NONE : new Decimal(0);
}

function choicesOf(line: Line): readonly string[] {
  return line.origin.kind === 'input' ? (line.origin.limits.choices ?? []) : [];
}

function factKey(input: string, organisation = '', service = '', year = '', category = ''): string {
  return [input, organisation, service, year, category].join('|');
}
