/** Anything that a request or reply can say in JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The kinds of action a batch is made of, by the client's numbers. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** The ways an object path leads from its parent to an object, by the client's numbers. */
export const pathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Marks which arguments are object paths: 0 where an argument is a plain value, nested as the arguments are. */
export type PathMarks = readonly (number | PathMarks)[];

/** The arguments of a method: plain values, or the id of an object path where `ReferencedObjectPathIds` says so. */
export interface WireArguments {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: PathMarks;
}

/** How to reach one object. `D` asks that no reference be kept to it. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  readonly D?: boolean;
}

/** What to load of an object: paths such as `values` or `format/font/bold`; empty means every scalar. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

/** One step of a batch. `Name` is the member in PascalCase. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: { readonly [member: string]: Json };
}

/** One batch: the actions in order, and every object path they use by its id. */
export interface WireRequest {
  /** Keep a reference to every tracked object that the batch reaches (inside `Excel.run`). */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: { readonly [id: string]: WirePath };
}

/** Why a batch stopped and at which action. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a batch: a result for every action that ran, and the error of the one that did not. */
export interface WireReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}
