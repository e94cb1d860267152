import { createHandshake } from "./agave";
import { appContext } from "./appContext";
import { type Wire } from "./wire";

/** The page's window, of this page, of an iframe or of jsdom. */
export interface HostWindow {
  name: string;
}

export interface HostOptions {
  /** The user's language, `sv-SE`. */
  readonly displayLanguage: string;
  /** The language of the workbook's numbers and dates. */
  readonly contentLanguage: string;
  /** Requirement sets that the host claims; those that the add-in's manifest asks for and what its Office.js stands on. */
  readonly requirements?: Readonly<Record<string, string>>;
}

const REQUIREMENTS = {
  ExcelApi: "1.16",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  AddinCommands: "1.1",
  KeyboardShortcuts: "1.1",
};

/** Puts into a window what Office.js looks for as it loads: who the host is, the bridge and the handshake. */
export const installHost = (window: HostWindow, wire: Wire, options: HostOptions): void => {
  // Program, platform, version, language, and the flag of a shared runtime; the library sends no telemetry then.
  window.name = JSON.stringify({
    hostInfo: `Excel$Mac$16.01$${options.displayLanguage}$telemetry$$disableLogging$1`,
  });
  const handshake = createHandshake({
    ...wire.handshake,
    callPage: (name, ...given) => {
      callByName(window, name, given);
    },
    context: () =>
      appContext({
        requirements: REQUIREMENTS,
        ...options,
        settings: wire.settings.read(),
      }),
  });
  Object.assign(window, {
    _richApiNativeBridge: wire.attach(),
    webkit: { messageHandlers: { Agave: handshake } },
  });
};

const callByName = (window: object, name: string, given: readonly unknown[]): void => {
  let owner: object = window;
  let found: unknown = window;
  for (const step of name.split(".")) {
    if (typeof found === "object" && found !== null) owner = found;
    found = Reflect.get(owner, step);
  }
  if (typeof found !== "function") throw new Error(`The page has no function ${name}`);
  Reflect.apply(found, owner, given);
};
