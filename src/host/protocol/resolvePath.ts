import { HostError, MissingMember } from './hostError';
import type { HostObject } from './hostObject';
import { type Argument } from './hostObject';
import { definitionOf, type Batch } from './batch';
import { pathType, type Json, type PathMarks, type WireArguments, type WirePath } from './wire';
import { publicName } from './wireNames';

/** Follows an object path, once a batch; null is the null object. Throws a HostError when it leads nowhere. */
export function resolvePath(batch: Batch, id: number): HostObject | null {
  const known = batch.objects.get(id);
  if (known !== undefined) return known;
  const path = batch.request.ObjectPaths[String(id)];
  if (path === undefined) throw new HostError('InvalidObjectPath');
  const object = followPath(batch, path);
  batch.objects.set(id, object);
  return object;
}

/** Reads a method's arguments, following those that are object paths. */
export function resolveArguments(batch: Batch, info: WireArguments | undefined): Argument[] {
  return resolveList(batch, info?.Arguments ?? [], info?.ReferencedObjectPathIds);
}

function followPath(batch: Batch, path: WirePath): HostObject | null {
  switch (path.ObjectPathType) {
    case pathType.globalObject:
      return batch.environment.root;
    case pathType.newObject:
      return newService(batch, path.Name);
    case pathType.referenceId:
      return keptObject(batch, path.Name);
    case pathType.nullObject:
      return null;
    case pathType.property:
    case pathType.method:
    case pathType.indexer: {
      const parent = resolvePath(batch, path.ParentObjectPathId ?? 0);
      return parent === null ? null : followMember(batch, parent, path);
    }
    default:
      throw new MissingMember(`object paths of kind ${path.ObjectPathType}`);
  }
}

function followMember(batch: Batch, parent: HostObject, path: WirePath): HostObject | null {
  const definition = definitionOf(batch, parent);
  if (path.ObjectPathType === pathType.property) {
    const name = publicName(path.Name);
    const navigate = definition.navigations?.[name];
    if (navigate === undefined) throw new MissingMember(`${parent.type}.${name}`);
    return navigate(parent.model as never);
  }
  const name = path.ObjectPathType === pathType.indexer ? 'getItem' : publicName(path.Name);
  const find = definition.finders?.[name];
  if (find === undefined) throw new MissingMember(`${parent.type}.${name}()`);
  return find(parent.model as never, resolveArguments(batch, path.ArgumentInfo));
}

function newService(batch: Batch, name: string): HostObject {
  const service = batch.environment.services[name];
  if (service === undefined) throw new MissingMember(`new ${name}()`);
  return service;
}

function keptObject(batch: Batch, reference: string): HostObject {
  const object = batch.environment.references.find(reference);
  if (object === undefined) throw new HostError('InvalidReference');
  const { exists } = definitionOf(batch, object);
  if (exists?.(object.model as never) === false) throw new HostError('InvalidReference');
  return object;
}

function resolveList(batch: Batch, values: readonly Json[], marks: PathMarks | undefined): Argument[] {
  return values.map((value, at) => {
    const mark = marks?.[at];
    if (typeof mark === 'object') return resolveList(batch, value as readonly Json[], mark);
    return mark === undefined || mark === 0 ? resolveInside(batch, value) : objectArgument(batch, mark);
  });
}

/** Objects inside a plain argument (`{ range }`) stand there as `{ _ObjectPathId }`. */
function resolveInside(batch: Batch, value: Json): Argument {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const fields = value as { readonly [key: string]: Json };
  const id = fields['_ObjectPathId'];
  return typeof id === 'number' ? objectArgument(batch, id) : value;
}

function objectArgument(batch: Batch, id: number): HostObject {
  const object = resolvePath(batch, id);
  if (object === null) throw new HostError('InvalidArgument', 'A null object was given as an argument.');
  return object;
}
