import type { Json } from './wire';

/** One object of the workbook as the protocol sees it: the name of its definition and what that definition works on. */
export class HostObject<Type extends string = string, Model = unknown> {
  readonly type: Type;
  readonly model: Model;

  constructor(type: Type, model: Model) {
    this.type = type;
    this.model = model;
  }
}

/** One argument of a method, with object paths already followed. */
export type Argument = Json | HostObject | readonly Argument[] | undefined;

/** The arguments of a method; what the caller left out is undefined or null. */
export type Arguments = readonly Argument[];

/** A property that is a plain value. `read` answers undefined when this very object cannot say. */
export interface Scalar<Model> {
  readonly read: (model: Model) => Json | undefined;
  readonly write?: (model: Model, value: Json) => void;
}

/** An event that an add-in can ask for: the number the client knows it by, and the method that registers for it. */
export interface ObservableEvent {
  readonly number: number;
  readonly register: string;
}

/**
 * Declares what one kind of object can do, by public names; whatever is not named here does not exist on the host.
 * `finders` are methods that answer an object (null: the null object), `methods` those that answer a value or nothing.
 */
export interface ObjectDefinition<Model> {
  /** How the client finds the object again in a later batch: the wire's field and its value. */
  readonly identity?: { readonly field: 'Id' | '_Id'; readonly read: (model: Model) => string };
  /** Set for objects that are found again by a reference the host keeps (ranges). */
  readonly tracked?: true;
  /** Says whether a kept object still exists. */
  readonly exists?: (model: Model) => boolean;
  readonly scalars?: Readonly<Record<string, Scalar<Model>>>;
  readonly navigations?: Readonly<Record<string, (model: Model) => HostObject | null>>;
  readonly finders?: Readonly<Record<string, (model: Model, args: Arguments) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (model: Model, args: Arguments) => Json | undefined>>;
  /** The members of a collection, in order. */
  readonly items?: (model: Model) => readonly HostObject[];
  readonly events?: Readonly<Record<string, ObservableEvent>>;
  /** What events of this object are addressed to: a worksheet's id, or `Workbook`. */
  readonly eventTarget?: (model: Model) => string;
}

/** Every kind of object by name. `never` because a definition is only ever handed models of its own kind. */
export type ObjectDefinitions = Readonly<Record<string, ObjectDefinition<never>>>;
