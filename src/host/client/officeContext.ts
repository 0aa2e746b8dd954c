import type { Json } from '../protocol/wire';
import { requirementSets } from './requirementSets';

/** What the host tells the client about the document and the add-in's place. */
export interface DocumentContext {
  readonly url: () => string;
  readonly settings: () => Map<string, Json>;
  /** Hears of a function of Office's older API that the host does not have. */
  readonly missing: (member: string) => void;
  /** Takes what the client gives to be called for the actions of the ribbon. */
  readonly actions: (handler: ActionHandler) => void;
}

/** The client's own handler of ribbon actions; the payload is `[command, name of the action, event as JSON]`. */
export type ActionHandler = (event: number, payload: readonly [command: string, name: string, event: string]) => void;

/** Office's older API counts its functions, events and errors. */
const actionCompleted = 94;
const actionInvoked = 39;
const internalError = 5001;

/** Asks the client to run an action of the ribbon, as a button with that id would. */
export function runAction(handler: ActionHandler, name: string): void {
  handler(actionInvoked, [name, name, JSON.stringify({ source: { id: name } })]);
}

/** Makes what Excel for Windows puts into `window.external`; with it `Office.onReady` finds Excel on a PC. */
export function officeExternal(context: DocumentContext): object {
  return {
    Execute(id: number, parameters: readonly unknown[], callback?: (status: number) => void) {
      if (id !== actionCompleted) context.missing(`Office.context.document, function ${id}`);
      else if (parameters[1] !== 0) context.missing(`Office.actions '${String(parameters[0])}'`);
      callback?.(id === actionCompleted ? 0 : internalError);
    },
    GetContext: () => officeContext(context),
    GetHostInfo: () => 'Excel$Win32$16.01$en-GB$$$$0',
    GetLoggingAllowed: () => false,
    RegisterEvent(id: number, _target: string, handler: ActionHandler, callback?: (status: number) => void) {
      if (id === actionInvoked) context.actions(handler);
      callback?.(0);
    },
    UnregisterEvent(_id: number, _target: string, callback?: (status: number) => void) {
      callback?.(0);
    },
  };
}

function officeContext({ url, settings }: DocumentContext): object {
  const facts: Readonly<Record<string, Json>> = {
    ActivationMode: 1,
    AppCapabilities: 0,
    AppDataLocale: 'en-GB',
    AppType: 1,
    AppUILocale: 'en-GB',
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    CommerceAllowed: false,
    ControlIntegrationLevel: 1,
    CorrelationId: '00000000-0000-0000-0000-000000000000',
    HostCustomMessage: '',
    HostFullVersion: '16.0.15601.20000',
    InitialDisplayMode: 2,
    InstanceId: 'embedded-host',
    OfficeThemeInfo: JSON.stringify({
      bodyBackgroundColor: 0xffffff,
      bodyForegroundColor: 0,
      controlBackgroundColor: 0xffffff,
      controlForegroundColor: 0,
    }),
    SolutionRef: '00000000-0000-0000-0000-000000000001',
    SolutionToken: '',
    SupportedMatrix: JSON.stringify(requirementSets),
    TouchEnabled: false,
  };
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [`Get${name}`, () => value])),
    GetDocUrl: url,
    GetSettings: () => documentSettings(settings()),
  };
}

/** The settings as Office's older API hands them over: two lists, of keys and of values as JSON. */
function documentSettings(settings: Map<string, Json>): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      settings.clear();
      for (const [at, key] of keys.entries()) settings.set(key, JSON.parse(values[at] ?? 'null') as Json);
    },
  };
}
