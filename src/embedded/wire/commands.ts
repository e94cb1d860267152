import { HostError } from "./hostObject";

/** The add-in's ribbon commands. */
export interface Commands {
  /** Runs the command; resolves at its event.completed(). Rejects where the add-in has no such command. */
  readonly run: (action: string) => Promise<void>;
  readonly onCommands: (invoke: (callId: string, action: string) => void) => void;
  readonly onCompleted: (callId: string, status: number) => void;
}

interface Call {
  readonly action: string;
  readonly resolve: () => void;
  readonly reject: (refusal: HostError) => void;
}

export const createCommands = (): Commands => {
  const calls = new Map<string, Call>();
  let take: (invoke: (callId: string, action: string) => void) => void;
  const invoker = new Promise<(callId: string, action: string) => void>((resolve) => {
    take = resolve;
  });
  let called = 0;

  return {
    run: async (action) => {
      const invoke = await invoker;
      const callId = `command${++called}`;
      return new Promise((resolve, reject) => {
        calls.set(callId, { action, resolve, reject });
        invoke(callId, action);
      });
    },
    onCommands: (invoke) => {
      take(invoke);
    },
    onCompleted: (callId, status) => {
      const call = calls.get(callId);
      calls.delete(callId);
      if (status === 0) call?.resolve();
      else call?.reject(new HostError("InvalidCallback", `The add-in has no command ${call.action}.`));
    },
  };
};
