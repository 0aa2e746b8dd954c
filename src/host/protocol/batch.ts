import type { HostObject, ObjectDefinition, ObjectDefinitions } from './hostObject';
import type { References } from './references';
import type { WireRequest } from './wire';

/** What the interpreter needs to know of the workbook it works on. */
export interface BatchEnvironment {
  readonly definitions: ObjectDefinitions;
  /** What a global path leads to: the workbook. */
  readonly root: HostObject;
  /** Services that a request makes by name (`Microsoft.ExcelServices.CustomFunctions`). */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: References;
  /** Starts or ends sending one event of one object. */
  readonly subscribe: (event: number, target: string, wanted: boolean) => void;
  /** Hears of every member that an add-in asked for and the host does not have. */
  readonly missing: (member: string) => void;
}

/** One request while it runs. Each path is followed once and its object kept here, so what it makes is made once. */
export interface Batch {
  readonly environment: BatchEnvironment;
  readonly request: WireRequest;
  readonly objects: Map<number, HostObject | null>;
  /** Paths whose object the client asked to keep by itself, outside `Excel.run`. */
  readonly keptPaths: Set<number>;
}

/** Prepares a request to be run. */
export function createBatch(environment: BatchEnvironment, request: WireRequest): Batch {
  return { environment, request, objects: new Map(), keptPaths: new Set() };
}

/** The definition behind an object; an object without one is a fault of the host. */
export function definitionOf(batch: Batch, object: HostObject): ObjectDefinition<never> {
  const definition = batch.environment.definitions[object.type];
  if (definition === undefined) throw new Error(`No definition for objects of type ${object.type}.`);
  return definition;
}
