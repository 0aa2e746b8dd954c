import type { DefinedName } from '../../xlsx/workbook';
import { HostObject, type Argument, type HostObject as Item, type ObjectDefinition } from '../protocol/hostObject';
import { isLeftOut, readText } from '../protocol/readArgument';
import { writeFixedReference } from '../book/area';
import { checkFormula } from '../book/checkFormula';
import { defineName, nameIn, namesOf } from '../book/names';
import { lookups } from './lookups';
import { modelOf, objectOf, type ScopeModel } from './models';

/** The names of the workbook, or those of one sheet. */
export const namedItemCollection: ObjectDefinition<ScopeModel> = {
  items: model => namesOf(model.book, model.sheet).map(({ name }) => itemOf(model, name)),
  finders: {
    ...lookups((model, key) => {
      const name = nameIn(model.book, model.sheet, readText(key));
      return name === undefined ? null : itemOf(model, name.name);
    }),
    add: (model, [name, reference, comment]) => {
      const { book, sheet } = model;
      const defined: DefinedName = {
        name: readText(name),
        reference: readTarget(reference),
        ...(sheet !== undefined && { sheet: sheet.name }),
        ...(!isLeftOut(comment) && { comment: readText(comment) }),
      };
      defineName(book, defined, sheet);
      return itemOf(model, defined.name);
    },
  },
  methods: { getCount: ({ book, sheet }) => namesOf(book, sheet).length },
};

function itemOf({ book, sheet }: ScopeModel, name: string): Item {
  return objectOf('NamedItem', { book, sheet, name });
}

/** What a name stands for: cells, a formula, or a text that is no formula. */
function readTarget(argument: Argument): string {
  if (argument instanceof HostObject) {
    const { sheet, area } = modelOf('Range', argument);
    return writeFixedReference(sheet.name, area);
  }
  const text = readText(argument);
  return text.startsWith('=') ? checkFormula(text.slice(1)) : `"${text.replaceAll('"', '""')}"`;
}
