import { createBatch, definitionOf, type Batch, type BatchEnvironment } from './batch';
import { HostError, MissingMember } from './hostError';
import { HostObject } from './hostObject';
import { identify, loadProperties } from './loadProperties';
import { readText } from './readArgument';
import { resolveArguments, resolvePath } from './resolvePath';
import { actionType, type Json, type WireAction, type WireError, type WireReply, type WireRequest } from './wire';
import { publicName } from './wireNames';

/**
 * Runs a batch of Office.js actions in order on the objects that the environment declares.
 *
 * The first action that fails ends the batch; what the earlier ones did stays done, as in Excel. Knows actions, paths,
 * references, null objects, errors and registrations for events, and nothing of what the objects mean.
 */
export function interpretBatch(environment: BatchEnvironment, request: WireRequest): WireReply {
  const batch = createBatch(environment, request);
  const results: { ActionId: number; Value: Json }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(batch, action) });
    } catch (problem) {
      return { Results: results, TraceIds: traceIds, Error: describeFailure(batch, action, index, problem) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function runAction(batch: Batch, action: WireAction): Json {
  if (action.ActionType === actionType.trace) return null;
  const object = resolvePath(batch, action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object === null ? null : identify(batch, object, action.ObjectPathId);
    case actionType.query:
      return object === null
        ? null
        : loadProperties(batch, object, action.QueryInfo ?? {}, 'wire', action.ObjectPathId);
    case actionType.queryAsJson:
      return object === null
        ? null
        : loadProperties(batch, object, action.QueryInfo ?? {}, 'json', action.ObjectPathId);
    case actionType.method:
      return callMethod(batch, object, action);
    case actionType.setProperty:
      writeScalar(batch, object, publicName(action.Name), resolveArguments(batch, action.ArgumentInfo)[0] as Json);
      return null;
    case actionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) writeScalar(batch, object, name, value);
      return null;
    default:
      throw new MissingMember(`actions of kind ${action.ActionType}`);
  }
}

function callMethod(batch: Batch, object: HostObject | null, action: WireAction): Json {
  const { references } = batch.environment;
  const name = publicName(action.Name);
  if (name === '_KeepReference') {
    batch.keptPaths.add(action.ObjectPathId);
    return null;
  }
  if (name === '_RemoveReference') {
    references.drop(readText(action.ArgumentInfo?.Arguments?.[0]));
    return null;
  }
  if (name === '_RemoveAllReferences') {
    references.dropAll();
    return null;
  }
  if (object === null) return null;
  if (registerEvent(batch, object, name)) return null;
  const definition = definitionOf(batch, object);
  const call = definition.methods?.[name];
  if (call !== undefined) return call(object.model as never, resolveArguments(batch, action.ArgumentInfo)) ?? null;
  const find = definition.finders?.[name];
  if (find === undefined) throw new MissingMember(`${object.type}.${name}()`);
  const found = find(object.model as never, resolveArguments(batch, action.ArgumentInfo));
  return found === null ? null : identify(batch, found);
}

/** `_RegisterDataChangedEvent` and its undoing `_UnregisterDataChangedEvent`, for the events an object declares. */
function registerEvent(batch: Batch, object: HostObject, name: string): boolean {
  const { events, eventTarget } = definitionOf(batch, object);
  const registration = name.replace(/^_Unregister/, '_Register');
  const event = Object.values(events ?? {}).find(({ register }) => register === registration);
  if (event === undefined || eventTarget === undefined) return false;
  batch.environment.subscribe(event.number, eventTarget(object.model as never), name === registration);
  return true;
}

function writeScalar(batch: Batch, object: HostObject | null, name: string, value: Json): void {
  if (object === null) throw new HostError('InvalidObjectPath');
  const scalar = definitionOf(batch, object).scalars?.[name];
  if (scalar?.write === undefined) throw new MissingMember(`${object.type}.${name} for writing`);
  scalar.write(object.model as never, value);
}

function describeFailure(batch: Batch, action: WireAction, index: number, problem: unknown): WireError {
  if (problem instanceof MissingMember) batch.environment.missing(problem.member);
  const known = problem instanceof HostError ? problem : faultOfHost(problem);
  return {
    Code: known.code,
    Message: known.message,
    Location: placeOf(batch, action),
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}

/** Tells of a fault of the host that no single action brought about. */
export function faultReply(problem: unknown): WireError {
  const { code, message, status } = faultOfHost(problem);
  return { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: status };
}

function faultOfHost(problem: unknown): HostError {
  const detail = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return new HostError('GeneralException', `There was an internal error while processing the request. ${detail}`);
}

/** Names the member that failed as Excel does: `WorksheetCollection.getItem`. */
function placeOf(batch: Batch, action: WireAction): string {
  const path = batch.request.ObjectPaths[String(action.ObjectPathId)];
  const reached = batch.objects.get(action.ObjectPathId);
  const object = reached ?? batch.objects.get(path?.ParentObjectPathId ?? 0);
  const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
  const member = name === '' ? 'getItem' : publicName(name);
  return object instanceof HostObject ? `${object.type}.${member}` : member;
}
