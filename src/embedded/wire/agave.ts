/*
 * The handshake of Office on a Mac, as its Office.js speaks it with the program around the page ("Agave" is its name for
 * an add-in): the context, the settings, and ribbon commands. Everything else travels over the bridge.
 */
import { z } from "zod";
import { type DocumentSettings } from "./settings";

const EXECUTE = 1;
const REGISTER_EVENT = 2;
const UNREGISTER_EVENT = 3;
const WRITE_SETTINGS = 4;
const GET_CONTEXT = 5;

const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

const callbacks = { callbackId: z.string().optional(), callbackFunction: z.string().optional() };

const message = z.discriminatedUnion("methodId", [
  z.object({
    methodId: z.literal(EXECUTE),
    params: z.object({ id: z.number(), apiArgs: z.array(z.unknown()) }),
    ...callbacks,
  }),
  z.object({
    methodId: z.literal(REGISTER_EVENT),
    params: z.object({ id: z.number() }),
    eventCallbackFunction: z.string(),
    ...callbacks,
  }),
  z.object({ methodId: z.literal(UNREGISTER_EVENT), ...callbacks }),
  z.object({
    methodId: z.literal(WRITE_SETTINGS),
    params: z.object({ keys: z.array(z.string()), values: z.array(z.string()) }),
    ...callbacks,
  }),
  z.object({ methodId: z.literal(GET_CONTEXT), ...callbacks }),
]);

type Message = z.infer<typeof message>;

/** Calls a function of the page by its name, `OSF.ScriptMessaging.agaveHostCallback`. */
export type CallPage = (name: string, ...given: readonly unknown[]) => void;

export interface Handshake {
  readonly postMessage: (text: string) => void;
}

interface Options {
  readonly context: () => readonly unknown[];
  readonly settings: DocumentSettings;
  readonly callPage: CallPage;
  /** Told how the add-in's ribbon commands are invoked, once it takes them. */
  readonly onCommands: (invoke: (callId: string, action: string) => void) => void;
  readonly onCompleted: (callId: string, status: number) => void;
  readonly onNotImplemented: (what: string) => void;
}

const SUCCESS = 0;
const NOT_SUPPORTED = 5000;

export const createHandshake = (options: Options): Handshake => {
  const { callPage, settings } = options;

  const reply = (received: Message): readonly unknown[] => {
    switch (received.methodId) {
      case EXECUTE:
        return execute(received.params.id, received.params.apiArgs);
      case REGISTER_EVENT:
      case UNREGISTER_EVENT:
        return [SUCCESS];
      case WRITE_SETTINGS: {
        const { keys, values } = received.params;
        settings.write(Object.fromEntries(keys.map((key, position) => [key, values[position] ?? ""])));
        return [SUCCESS];
      }
      case GET_CONTEXT:
        return options.context();
    }
  };

  const execute = (id: number, [callId, status]: readonly unknown[]): readonly unknown[] => {
    if (id !== COMMAND_COMPLETED) {
      options.onNotImplemented(`Office method ${id}`);
      return [[NOT_SUPPORTED], 0];
    }
    options.onCompleted(String(callId), Number(status));
    return [[SUCCESS], 0];
  };

  /** The page takes a command only once it knows that it is registered for them. */
  const takeCommands = (received: Message): void => {
    if (received.methodId !== REGISTER_EVENT || received.params.id !== COMMAND_INVOKED) return;
    const { callbackId, eventCallbackFunction } = received;
    options.onCommands((callId, action) => {
      const source = JSON.stringify({ source: { id: action } });
      callPage(eventCallbackFunction, callbackId, [[callId, action, source], COMMAND_INVOKED]);
    });
  };

  return {
    postMessage: (text) => {
      const received = message.parse(JSON.parse(text));
      const answer = reply(received);
      const { callbackId, callbackFunction } = received;
      if (callbackFunction === undefined) return;
      // The library lays its callback down only after it has posted the message.
      queueMicrotask(() => {
        callPage(callbackFunction, callbackId, answer);
        takeCommands(received);
      });
    },
  };
};
