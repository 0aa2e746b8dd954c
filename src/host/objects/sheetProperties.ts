import type { ObjectDefinition } from '../protocol/hostObject';
import { readText } from '../protocol/readArgument';
import { found, lookups } from './lookups';
import { objectOf, type SheetModel, type SheetKeyModel } from './models';

/** The custom properties of a sheet. */
export const worksheetCustomPropertyCollection: ObjectDefinition<SheetModel> = {
  items: model => [...propertiesOf(model).keys()].map(key => objectOf('WorksheetCustomProperty', { ...model, key })),
  finders: {
    ...lookups((model, key) =>
      propertiesOf(model).has(readText(key))
        ? objectOf('WorksheetCustomProperty', { ...model, key: readText(key) })
        : null,
    ),
    add: (model, [key, value]) => {
      propertiesOf(model).set(readText(key), readText(value));
      return objectOf('WorksheetCustomProperty', { ...model, key: readText(key) });
    },
  },
  methods: { getCount: model => propertiesOf(model).size },
};

/** One custom property of a sheet: a key and a text. */
export const worksheetCustomProperty: ObjectDefinition<SheetKeyModel> = {
  identity: { field: '_Id', read: ({ key }) => key },
  scalars: {
    key: { read: ({ key }) => key },
    value: {
      read: model => found(propertiesOf(model).get(model.key)),
      write: (model, value) => {
        propertiesOf(model).set(model.key, readText(value));
      },
    },
  },
  methods: {
    delete: model => {
      propertiesOf(model).delete(model.key);
    },
  },
};

function propertiesOf({ book, sheet }: SheetModel): Map<string, string> {
  let properties = book.sheetProperties.get(sheet.id);
  if (properties === undefined) book.sheetProperties.set(sheet.id, (properties = new Map<string, string>()));
  return properties;
}
