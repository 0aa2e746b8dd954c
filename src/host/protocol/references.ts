import type { HostObject } from './hostObject';

/** Objects that the client wants to find again in later batches, by the ids it was given for them. */
export interface References {
  /** Keeps an object and answers its id; an object that is kept already keeps its id. */
  keep(object: HostObject): string;
  find(id: string): HostObject | undefined;
  drop(id: string): void;
  dropAll(): void;
  readonly count: number;
}

/** Makes an empty store of references. */
export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let made = 0;
  return {
    keep(object) {
      const known = ids.get(object);
      if (known !== undefined) return known;
      made += 1;
      const id = `reference-${made}`;
      objects.set(id, object);
      ids.set(object, id);
      return id;
    },
    find: id => objects.get(id),
    drop(id) {
      const object = objects.get(id);
      if (object !== undefined) ids.delete(object);
      objects.delete(id);
    },
    dropAll() {
      objects.clear();
      ids.clear();
    },
    get count() {
      return objects.size;
    },
  };
}
