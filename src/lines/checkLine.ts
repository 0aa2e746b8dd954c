import type { Expression, Operation } from './expression';
import type { Basis, Line } from './line';
import { describeUnit, multiplyUnits, parseUnit, sameUnit } from './unit';
import type { Unit } from './unit';

/**
 * What is known of a part of a rule: the dimensions it varies by, its unit (null suits any), whether it may be absent, and
 * its basis where it is a line's figure or a sum of one.
 */
interface Finding {
  readonly basis?: Basis | undefined;
  readonly names: readonly string[];
  readonly unit: Unit | null;
  readonly mayBeAbsent: boolean;
}

type Checked = ReadonlyMap<Line, { readonly mayBeAbsent: boolean }>;

const COMPARISONS = new Set<Operation>(['<', '<=', '>', '>=', '=']);

/** Checks one line against the lines before it and tells whether its figures may be absent. @throws with the line's name. */
export function checkLine(line: Line, checked: Checked): boolean {
  const refuse = (why: string): never => {
    throw new Error(`Line "${line.name}": ${why}`);
  };
  if (line.origin.kind === 'input') return line.unit.endsWith('?');
  if (line.origin.kind === 'algorithm') {
    const unknown = line.origin.from.find(source => !checked.has(source));
    if (unknown !== undefined) refuse(`"${unknown.name}" is used before it is defined.`);
    return line.unit.endsWith('?');
  }
  const found = inspect(line.origin.rule, [], []);
  const own = line.per.map(dimension => dimension.name);
  const extra = found.names.filter(name => !own.includes(name));
  if (extra.length > 0)
    refuse(`its rule varies by ${extra.join(' and ')}, but the line is not kept per ${extra.join(' and ')}.`);
  if (found.unit !== null && !sameUnit(found.unit, parseUnit(line.unit))) {
    refuse(`its rule gives ${describeUnit(found.unit)}, but its unit is ${describeUnit(parseUnit(line.unit))}.`);
  }
  return found.mayBeAbsent;

  /** `steps` are dimensions with an earlier step here; `given` lines known to have a figure; `earlier`: inside previous(…). */
  function inspect(part: Expression, steps: readonly string[], given: readonly Line[], earlier = false): Finding {
    const node = part.node;
    switch (node.kind) {
      case 'number':
        return { names: [], unit: null, mayBeAbsent: false };
      case 'absent':
        return { names: [], unit: null, mayBeAbsent: true };
      case 'line': {
        const known = checked.get(node.line);
        if (known === undefined && !(node.line === line && earlier)) {
          refuse(
            node.line === line
              ? 'it refers to itself other than through previous(…).'
              : `"${node.line.name}" is used before it is defined.`,
          );
        }
        return {
          names: node.line.per.map(dimension => dimension.name),
          unit: parseUnit(node.line.unit),
          mayBeAbsent: known?.mayBeAbsent === true && !given.includes(node.line),
          basis: node.line.basis,
        };
      }
      case 'previous':
        if (!steps.includes(node.along.name)) {
          refuse(`previous(…) along ${node.along.name} belongs in the later part of first(${node.along.name}, …, …).`);
        }
        return inspect(node.of, steps, given, true);
      case 'first': {
        const parts = [
          inspect(node.then, steps, given, earlier),
          inspect(node.after, [...steps, node.along.name], given, earlier),
        ];
        return together(parts, [node.along.name], 'the first and the later steps differ in unit:');
      }
      case 'each': {
        const parts = Object.values(node.cases).map(each => inspect(each, steps, given, earlier));
        return together(parts, [node.along.name], 'its cases differ in unit:');
      }
      case 'at': {
        const found = inspect(node.of, steps, given, earlier);
        return { ...found, names: without(found, node.along.name, 'pick') };
      }
      case 'fold': {
        const found = inspect(node.of, steps, given, earlier);
        const names = without(found, node.along.name, node.fold);
        if (found.mayBeAbsent && node.fold !== 'least' && node.fold !== 'most') {
          refuse(`${node.fold} needs every figure of "${node.of.name}", some of which may be absent.`);
        }
        if (node.fold === 'rank') return { names: found.names, unit: {}, mayBeAbsent: false };
        if (node.fold === 'internalRate') return { names, unit: {}, mayBeAbsent: true };
        return { names, unit: found.unit, mayBeAbsent: found.mayBeAbsent, basis: found.basis };
      }
      case 'where': {
        const [found, key, wanted] = [node.of, node.key, node.equals].map(each => inspect(each, steps, given, earlier));
        if (found === undefined || key === undefined || wanted === undefined)
          throw new Error('Three parts were given.');
        if (found.mayBeAbsent || key.mayBeAbsent || wanted.mayBeAbsent)
          refuse(`sumWhere(…) over "${node.of.name}" needs every figure, some of which may be absent.`);
        if (key.names.join() !== node.along.name) refuse(`"${node.key.name}" must vary by ${node.along.name} alone.`);
        same(key.unit, wanted.unit, 'the key and what it must equal differ in unit:');
        const names = unite([{ names: without(found, node.along.name, 'look up') }, wanted]);
        return { names, unit: found.unit, mayBeAbsent: false };
      }
      case 'operation':
        return inspectOperation(node.operation, node.operands, steps, given, earlier);
    }
  }

  function inspectOperation(
    operation: Operation,
    operands: readonly Expression[],
    steps: readonly string[],
    given: readonly Line[],
    earlier: boolean,
  ): Finding {
    const [condition] = operands;
    const known = operation === 'if' && condition !== undefined ? [...given, ...givenIn(condition)] : given;
    const parts = operands.map(operand => inspect(operand, steps, known, earlier));
    const names = unite(parts);
    const [left = null, right = null, third = null] = parts.map(part => part.unit);
    if (operation === '/' && parts[0]?.basis === 'net' && parts[1]?.basis === 'gross')
      refuse('it divides net figures by gross ones.');
    if (operation === 'given') return { names, unit: {}, mayBeAbsent: false };
    if (operation === 'if') {
      return {
        names,
        unit: same(right, third, 'the two outcomes differ in unit:'),
        mayBeAbsent: parts.slice(1).some(part => part.mayBeAbsent),
      };
    }
    if (parts.some(part => part.mayBeAbsent))
      refuse('it calculates with a figure that may be absent; write if(given(x), …, …) around it.');
    return { names, unit: unitOf(operation, left, right), mayBeAbsent: false };
  }

  function unitOf(operation: Operation, left: Unit | null, right: Unit | null): Unit | null {
    if (operation === '*') return left === null ? right : right === null ? left : multiplyUnits(left, right, 1);
    if (operation === '/') return multiplyUnits(left ?? {}, right ?? {}, -1);
    if (operation === '^' || operation === 'and' || operation === 'exp') return {};
    if (operation === 'floor' || operation === 'round' || operation === 'abs') return left;
    const unit = same(left, right, `it cannot combine by "${operation}"`);
    return COMPARISONS.has(operation) ? {} : unit;
  }

  function together(parts: readonly Finding[], names: readonly string[], complaint: string): Finding {
    return {
      names: unite([{ names }, ...parts]),
      unit: parts.map(part => part.unit).reduce((left, right) => same(left, right, complaint), null),
      mayBeAbsent: parts.some(part => part.mayBeAbsent),
    };
  }

  function same(left: Unit | null, right: Unit | null, complaint: string): Unit | null {
    if (left !== null && right !== null && !sameUnit(left, right))
      refuse(`${complaint} ${describeUnit(left)} and ${describeUnit(right)}.`);
    return left ?? right;
  }

  function without(found: Finding, name: string, what: string): readonly string[] {
    if (!found.names.includes(name)) refuse(`there is nothing to ${what} along ${name}.`);
    return found.names.filter(each => each !== name);
  }
}

function unite(parts: readonly { readonly names: readonly string[] }[]): readonly string[] {
  return [...new Set(parts.flatMap(part => part.names))];
}

/** The lines that a condition proves to have a figure. */
function givenIn(condition: Expression): readonly Line[] {
  const node = condition.node;
  if (node.kind !== 'operation') return [];
  if (node.operation === 'and') return node.operands.flatMap(givenIn);
  const [operand] = node.operands;
  return node.operation === 'given' && operand?.node.kind === 'line' ? [operand.node.line] : [];
}
