import { MissingMember } from './hostError';
import type { HostObject, ObjectDefinition } from './hostObject';
import { definitionOf, type Batch } from './batch';
import type { Json, WireQuery } from './wire';
import { publicName, wireName } from './wireNames';

type Fields = Record<string, Json>;

/** How the reply spells members: in the wire's PascalCase, or as plain JSON in public names. */
export type ReplyStyle = 'wire' | 'json';

/** What the client keeps of an object between batches: its id, or a reference when it is a tracked one. */
export function identify(batch: Batch, object: HostObject, pathId?: number): Fields {
  const { identity, tracked } = definitionOf(batch, object);
  if (identity !== undefined) return { [identity.field]: identity.read(object.model as never) };
  if (tracked === undefined) return {};
  const path = pathId === undefined ? undefined : batch.request.ObjectPaths[String(pathId)];
  const isKept =
    path?.D !== true &&
    (batch.request.AutoKeepReference === true || (pathId !== undefined && batch.keptPaths.has(pathId)));
  return isKept ? { _ReferenceId: batch.environment.references.keep(object) } : {};
}

/**
 * Answers a load: the members asked for, every scalar when none is named, and for a collection those of its items beside
 * its own (`count`).
 */
export function loadProperties(
  batch: Batch,
  object: HostObject,
  query: WireQuery,
  style: ReplyStyle,
  pathId?: number,
): Fields {
  const definition = definitionOf(batch, object);
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map(splitPath).filter(path => path.length > 0);
  if (definition.items === undefined) {
    return { ...identify(batch, object, pathId), ...loadFields(batch, object, paths, style) };
  }
  const isOwn = ([name = '', ...rest]: readonly string[]): boolean =>
    rest.length === 0 && definition.scalars?.[publicName(name)] !== undefined;
  const own = paths.filter(isOwn);
  const fields = {
    ...identify(batch, object, pathId),
    ...(own.length > 0 && loadFields(batch, object, own, style)),
  };
  if (own.length > 0 && own.length === paths.length) return fields;
  const all = definition.items(object.model as never).slice(query.Skip ?? 0);
  const wanted = query.Top === undefined ? all : all.slice(0, query.Top);
  const ofItems = paths.filter(path => !isOwn(path));
  return {
    ...fields,
    [style === 'wire' ? '_Items' : 'items']: wanted.map(item => ({
      ...identify(batch, item),
      ...loadFields(batch, item, ofItems, style),
    })),
  };
}

function loadFields(batch: Batch, object: HostObject, paths: readonly string[][], style: ReplyStyle): Fields {
  const definition = definitionOf(batch, object);
  const spell = style === 'wire' ? wireName : (name: string): string => name;
  const fields: Fields = {};
  if (paths.length === 0) readAllScalars(definition, object, fields, spell);
  const deeper = new Map<string, string[][]>();
  for (const [head = '', ...rest] of paths) {
    const name = publicName(head);
    if (name === '$none') continue;
    if (name === '*') readAllScalars(definition, object, fields, spell);
    else if (definition.navigations?.[name] !== undefined) {
      const known = deeper.get(name) ?? [];
      deeper.set(name, rest.length === 0 ? known : [...known, rest]);
    } else fields[spell(name)] = readScalar(definition, object, name);
  }
  for (const [name, below] of deeper) {
    const child = definition.navigations?.[name]?.(object.model as never) ?? null;
    const select = below.map(path => path.join('/'));
    fields[spell(name)] = child === null ? null : loadProperties(batch, child, { Select: select }, style);
  }
  return fields;
}

function readAllScalars(
  definition: ObjectDefinition<never>,
  object: HostObject,
  fields: Fields,
  spell: (name: string) => string,
): void {
  for (const [name, scalar] of Object.entries(definition.scalars ?? {})) {
    const value = scalar.read(object.model as never);
    if (value !== undefined) fields[spell(name)] = value;
  }
}

function readScalar(definition: ObjectDefinition<never>, object: HostObject, name: string): Json {
  const value = definition.scalars?.[name]?.read(object.model as never);
  if (value === undefined) throw new MissingMember(`${object.type}.${name}`);
  return value;
}

/** `format/font.bold` → `format`, `font`, `bold`; a leading `items` only says that a collection is meant. */
function splitPath(path: string): string[] {
  const parts = path.split(/[/.]/).filter(part => part !== '');
  return parts[0] === 'items' ? parts.slice(1) : parts;
}
