/** Loads a script that the client asks for by putting a `script` element into the document. */
export type LoadScript = (source: string) => Promise<void>;

/** Where the client believes it was loaded from. */
export const officeAddress = 'https://localhost/office-js/';

/**
 * Makes the few things of a browser that Office.js touches: a document that can load scripts, a place, two storages.
 * Nothing of it draws, stores beyond the process or reaches the network.
 */
export function browserGlobals(loadScript: LoadScript): Record<string, unknown> {
  const page = new URL('https://localhost/taskpane.html');
  const body = element('body', loadScript);
  const head = element('head', loadScript);
  const scripts = [{ src: `${officeAddress}office.js`, getAttribute: () => null }];
  const document = {
    URL: page.href,
    body,
    cookie: '',
    documentElement: element('html', loadScript),
    head,
    location: page,
    readyState: 'complete',
    addEventListener: ignore,
    createElement: (tag: string) => element(tag, loadScript),
    getElementById: () => null,
    getElementsByTagName: (tag: string) => ({ script: scripts, head: [head], body: [body] })[tag] ?? [],
    hasFocus: () => true,
    querySelector: () => null,
    querySelectorAll: () => [],
    removeEventListener: ignore,
  };
  return {
    addEventListener: ignore,
    document,
    external: {},
    history: {},
    localStorage: storage(),
    location: page,
    name: '',
    navigator: { language: 'en-GB', platform: 'Win32', userAgent: 'Mozilla/5.0 (Windows NT 10.0)' },
    open: () => null,
    opener: null,
    parent: globalThis,
    postMessage: ignore,
    removeEventListener: ignore,
    self: globalThis,
    sessionStorage: storage(),
    top: globalThis,
    window: globalThis,
  };
}

interface ScriptElement {
  readonly tagName: string;
  readonly style: object;
  src?: string;
  onload?: (event: object) => void;
  onerror?: (problem: unknown) => void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): unknown;
  appendChild(child: ScriptElement): void;
  insertBefore(child: ScriptElement): void;
  removeChild(): void;
  addEventListener(): void;
}

function element(tagName: string, loadScript: LoadScript): ScriptElement {
  const made: ScriptElement = {
    tagName,
    style: {},
    setAttribute: (name, value) => void Object.assign(made, { [name]: value }),
    getAttribute: name => (made as unknown as Record<string, unknown>)[name] ?? null,
    appendChild: child => runScript(child, loadScript),
    insertBefore: child => runScript(child, loadScript),
    removeChild: ignore,
    addEventListener: ignore,
  };
  return made;
}

function runScript(script: ScriptElement, loadScript: LoadScript): void {
  if (script.tagName !== 'script' || script.src === undefined) return;
  loadScript(script.src).then(
    () => script.onload?.({ target: script }),
    (problem: unknown) => script.onerror?.(problem),
  );
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key: string) => items.get(key) ?? null,
    key: (index: number) => [...items.keys()][index] ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

function ignore(): void {
  // Nobody listens, draws or posts here.
}
