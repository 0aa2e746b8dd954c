import type { DefinedName } from '../../xlsx/workbook';
import { HostError } from '../protocol/hostError';
import type { HostObject, ObjectDefinition } from '../protocol/hostObject';
import { readBoolean, readText } from '../protocol/readArgument';
import type { Json } from '../protocol/wire';
import { checkFormula } from '../book/checkFormula';
import { isErrorText } from '../../xlsx/cell';
import { areaOfName, nameIn, replaceName } from '../book/names';
import { found } from './lookups';
import { objectOf, type NameModel } from './models';

/**
 * A name. For cells `value` is their reference, for a constant the constant itself. The host does not work out names
 * that stand for other formulas: they read as the error `#N/A`.
 */
export const namedItem: ObjectDefinition<NameModel> = {
  identity: { field: '_Id', read: ({ name }) => name },
  scalars: {
    name: { read: model => definedName(model).name },
    comment: {
      read: model => definedName(model).comment ?? '',
      write: (model, value) => change(model, { comment: readText(value) }),
    },
    formula: {
      read: model => `=${definedName(model).reference}`,
      write: (model, value) => change(model, { reference: checkFormula(readText(value).replace(/^=/, '')) }),
    },
    scope: { read: ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet') },
    type: { read: model => meaning(model).type },
    value: { read: model => meaning(model).value },
    visible: {
      read: model => definedName(model).hidden !== true,
      write: (model, value) => change(model, { hidden: !readBoolean(value) }),
    },
  },
  navigations: {
    worksheet: ({ book, sheet }) => objectOf('Worksheet', { book, sheet: found(sheet) }),
    worksheetOrNullObject: ({ book, sheet }) => (sheet === undefined ? null : objectOf('Worksheet', { book, sheet })),
  },
  finders: {
    getRange: model => {
      const range = rangeOfName(model);
      if (range === null) throw new HostError('InvalidOperation');
      return range;
    },
    getRangeOrNullObject: rangeOfName,
  },
  methods: {
    delete: model => {
      replaceName(model.book, definedName(model), undefined);
    },
  },
};

function definedName({ book, sheet, name }: NameModel): DefinedName {
  return found(nameIn(book, sheet, name));
}

function change(model: NameModel, what: Partial<DefinedName>): void {
  const before = definedName(model);
  replaceName(model.book, before, { ...before, ...what });
}

function rangeOfName(model: NameModel): HostObject | null {
  const cells = areaOfName(model.book, definedName(model));
  return cells === undefined ? null : objectOf('Range', { book: model.book, ...cells });
}

function meaning(model: NameModel): { readonly type: string; readonly value: Json } {
  const { reference } = definedName(model);
  if (areaOfName(model.book, definedName(model)) !== undefined) return { type: 'Range', value: reference };
  if (/^".*"$/s.test(reference)) return { type: 'String', value: reference.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(reference)) return { type: 'Boolean', value: reference.toUpperCase() === 'TRUE' };
  const number = Number(reference);
  if (reference !== '' && Number.isFinite(number)) return { type: 'Double', value: number };
  const error = reference.includes('#REF!') ? '#REF!' : reference;
  return { type: 'Error', value: isErrorText(error) ? error : '#N/A' };
}
