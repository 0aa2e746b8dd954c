import { HostError } from '../protocol/hostError';
import type { Argument, Arguments, HostObject } from '../protocol/hostObject';
import { readInteger } from '../protocol/readArgument';

type Finder<Model> = (model: Model, args: Arguments) => HostObject | null;

/** `getItem` and `getItemOrNullObject` of a collection, from one way to find an item by its key. */
export function lookups<Model>(
  find: (model: Model, key: Argument) => HostObject | null,
): Readonly<Record<'getItem' | 'getItemOrNullObject', Finder<Model>>> {
  return {
    getItem: (model, [key]) => found(find(model, key)),
    getItemOrNullObject: (model, [key]) => find(model, key),
  };
}

/** Passes on what was found; nothing found is an ItemNotFound. */
export function found<Found>(item: Found | null | undefined): Found {
  if (item === null || item === undefined) throw new HostError('ItemNotFound');
  return item;
}

/** The item at an index counted from 0; an index outside is an InvalidArgument, as in Excel. */
export function itemAt(items: readonly HostObject[], index: Argument): HostObject {
  const item = items[readInteger(index, 0)];
  if (item === undefined) throw new HostError('InvalidArgument');
  return item;
}
