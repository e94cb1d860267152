import { createBridge, type NativeBridge } from "./bridge";
import { type CellValues } from "./cellValues";
import { createCommands } from "./commands";
import { createCustomFunctions } from "./customFunctions";
import { type FunctionShapes, NO_FUNCTIONS } from "./functionShapes";
import { type EventEntry, type HostObject } from "./hostObject";
import { runBatch } from "./interpreter";
import { createKeyValueStorage } from "./keyValueStorage";
import { createMembers } from "./members";
import { type Request } from "./protocol";
import { createRecord, type SentMember } from "./record";
import { createReferences } from "./references";
import * as names from "./services";
import { createSettings, type DocumentSettings } from "./settings";
import { createShortcuts } from "./shortcuts";
import { createVisibility } from "./visibility";

export interface WireOptions {
  /** The add-in's functions.json. */
  readonly functions?: FunctionShapes;
  readonly settings?: DocumentSettings;
  /** Resolves when all is calculated: what an add-in loads after a formula in the same batch is the formula's result. */
  readonly settle?: () => Promise<void>;
  /** Does what a batch asks for so that the user undoes it in one step, as Excel merges a run's writes. */
  readonly asOneStep?: <Done>(work: () => Promise<Done>) => Promise<Done>;
  /** Told when the task pane is shown or hidden. */
  readonly onVisibility?: (visible: boolean) => void;
  /** Told of faults of the host's own, which the add-in sees as GeneralException. */
  readonly onFault: (fault: unknown) => void;
  /** Told of every request, before it runs. */
  readonly onRequest?: (request: Request) => void;
}

/** The host's end of Office.js's protocol, over the objects of a workbook. */
export interface Wire {
  /** A bridge for a page that is about to load; what the page before it held is let go. */
  readonly attach: () => NativeBridge;
  /** Sends events to the add-in. */
  readonly post: (entries: readonly EventEntry[]) => void;
  /** Runs a ribbon command; resolves at event.completed(). */
  readonly ribbon: (action: string) => Promise<void>;
  /** Runs the action of a keyboard shortcut. Excel gives it no event, and it tells no end. */
  readonly shortcut: (action: string) => Promise<void>;
  /** Calls a custom function by the real runtime. */
  readonly invoke: (id: string, given: readonly CellValues[], place: string) => Promise<CellValues>;
  /** Calls a streaming function; gives the way to cancel it. */
  readonly stream: (
    id: string,
    given: readonly CellValues[],
    place: string,
    take: (value: CellValues) => void,
  ) => () => void;
  /** As when the user opens or closes the task pane. */
  readonly showPane: (visible: boolean) => void;
  readonly settings: DocumentSettings;
  /** Every member that the add-in has asked for, each once. */
  readonly record: () => readonly SentMember[];
  /** What it asked for and the host does not have. */
  readonly notImplemented: () => readonly string[];
  /** How many objects the add-in holds. */
  readonly held: () => number;
  /** Resolves when every batch so far is answered. */
  readonly idle: () => Promise<void>;
  /** What the handshake of a page needs; for installHost. */
  readonly handshake: {
    readonly settings: DocumentSettings;
    readonly onCommands: (invoke: (callId: string, action: string) => void) => void;
    readonly onCompleted: (callId: string, status: number) => void;
    readonly onNotImplemented: (what: string) => void;
  };
}

const atOnce = <Done>(work: () => Promise<Done>): Promise<Done> => work();

export const createWire = (root: HostObject, options: WireOptions): Wire => {
  const record = createRecord();
  const members = createMembers(record);
  const references = createReferences();
  const settings = options.settings ?? createSettings();
  const beyondTheBridge = new Set<string>();
  const post = (entries: readonly EventEntry[]): void => {
    bridge.post(entries);
  };

  const commands = createCommands();
  const shortcuts = createShortcuts(post);
  const visibility = createVisibility(post, (visible) => options.onVisibility?.(visible));
  const customFunctions = createCustomFunctions(options.functions ?? NO_FUNCTIONS, post);
  const service = names.createServices({
    [names.CUSTOM_FUNCTIONS]: customFunctions.service,
    [names.APP_RUNTIME]: visibility.service,
    [names.ADD_IN_INTERNAL]: names.createAddInInternal(shortcuts.ready),
    [names.KEY_VALUE_STORAGE]: createKeyValueStorage(post),
  });
  const { onFault, settle = () => Promise.resolve(), asOneStep = atOnce } = options;
  const host = { root, service, members, references, settle, asOneStep, onFault };
  const bridge = createBridge({
    run: (batch) => runBatch(batch, host),
    overtaking: names.CUSTOM_FUNCTIONS,
    onRequest: (request) => options.onRequest?.(request),
    onFault,
  });
  const { attach, idle } = bridge;

  return {
    attach: () => {
      references.clear();
      return attach();
    },
    post,
    ribbon: commands.run,
    shortcut: shortcuts.press,
    invoke: customFunctions.invoke,
    stream: customFunctions.stream,
    showPane: visibility.show,
    settings,
    record: record.sent,
    notImplemented: () => [...members.notImplemented(), ...beyondTheBridge],
    held: references.held,
    idle,
    handshake: {
      settings,
      onCommands: commands.onCommands,
      onCompleted: commands.onCompleted,
      onNotImplemented: (what) => beyondTheBridge.add(what),
    },
  };
};
