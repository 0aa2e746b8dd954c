import type { CellValidation, ValidationOperator, ValidationType } from '../../xlsx/validation';
import { HostError, MissingMember } from '../protocol/hostError';
import { readBoolean, readWord } from '../protocol/readArgument';
import type { Json } from '../protocol/wire';

type Fields = { readonly [key: string]: Json };
type Rule = Pick<CellValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'hidesList'>;

/** Office.js's names of what kind of entry is let in. */
export const typeNames: Readonly<Record<ValidationType, string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const operatorNames: Readonly<Record<ValidationOperator, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const compared = { wholeNumber: 'whole', decimal: 'decimal', textLength: 'textLength' } as const;

/** Reads a rule as an add-in states it: one kind of entry with its limits. Dates and times are not implemented. */
export function readRule(fields: Fields): Rule {
  const [key, ...others] = Object.keys(fields).filter(name => fields[name] !== null && fields[name] !== undefined);
  if (key === undefined || others.length > 0) throw new HostError('InvalidArgument');
  const rule = fields[key] as Fields;
  if (key === 'list') {
    const list = { type: 'list', operator: 'between', formula1: listFormula(rule['source'] ?? null) } as const;
    return { ...list, hidesList: !readBoolean(rule['inCellDropDown'] ?? true) };
  }
  if (key === 'custom') {
    return { type: 'custom', operator: 'between', formula1: formula(rule['formula'] ?? null), hidesList: false };
  }
  if (!(key in compared)) throw new MissingMember(`DataValidation.rule of ${key}`);
  const type = compared[key as keyof typeof compared];
  const word = readWord(rule['operator'] ?? null, Object.values(operatorNames));
  const operators = Object.keys(operatorNames) as ValidationOperator[];
  const operator = operators.find(one => operatorNames[one] === word) ?? 'between';
  const isPair = operator === 'between' || operator === 'notBetween';
  return {
    type,
    operator,
    formula1: formula(rule['formula1'] ?? null),
    ...(isPair && { formula2: formula(rule['formula2'] ?? null) }),
    hidesList: false,
  };
}

/** Writes a rule as Excel answers it: its formulas with `=`. */
export function writeRule({ type, operator, formula1 = '', formula2, hidesList }: Rule): Json {
  const key = Object.entries(compared).find(([, name]) => name === type)?.[0];
  if (key !== undefined) {
    const limits = { formula1: `=${formula1}`, operator: operatorNames[operator] };
    return { [key]: formula2 === undefined ? limits : { ...limits, formula2: `=${formula2}` } };
  }
  if (type === 'list') {
    const source = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"') ?? `=${formula1}`;
    return { list: { inCellDropDown: !hidesList, source } };
  }
  return type === 'custom' ? { custom: { formula: `=${formula1}` } } : {};
}

/** A number, or a formula with its `=`; ranges as arguments are not implemented. */
function formula(value: Json): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
  return value.replace(/^=/, '');
}

function listFormula(value: Json): string {
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
  return value.startsWith('=') ? value.slice(1) : `"${value.replaceAll('"', '""')}"`;
}
