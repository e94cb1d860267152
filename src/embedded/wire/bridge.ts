import { type Batch, type BatchAnswer, PathType, readRequest, type Request, writeAnswer } from "./protocol";
import { type EventEntry } from "./hostObject";

/** What the library looks for in the window as `_richApiNativeBridge`: JSON text both ways. */
export interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Set by the library as it loads. */
  onMessageFromHost?: (text: string) => void;
}

export interface Bridge {
  /** A bridge for a page that is about to load; the one before it hears no more. */
  readonly attach: () => NativeBridge;
  readonly post: (entries: readonly EventEntry[]) => void;
  /** Resolves when every batch so far is answered. */
  readonly idle: () => Promise<void>;
}

interface Options {
  readonly run: (batch: Batch) => Promise<BatchAnswer>;
  /** A service whose batches overtake: a batch that reads may be waiting for just these results. */
  readonly overtaking: string;
  readonly onRequest: (request: Request) => void;
  /** Told where the page itself throws as it takes an answer; the next batch runs all the same. */
  readonly onFault: (fault: unknown) => void;
}

/** Batches run one at a time, as in Excel. */
export const createBridge = ({ run, overtaking, onRequest, onFault }: Options): Bridge => {
  let current: NativeBridge | undefined;
  let turn: Promise<void> = Promise.resolve();
  const open = new Set<Promise<void>>();

  const overtakes = ({ ObjectPaths }: Batch): boolean =>
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PathType.service && Name === overtaking,
    );

  const attach = (): NativeBridge => {
    const bridge: NativeBridge = {
      sendMessageToHost: (text) => {
        const request = readRequest(text);
        onRequest(request);
        const answer = async (): Promise<void> => {
          try {
            bridge.onMessageFromHost?.(writeAnswer(request.id, await run(request.message.body)));
          } catch (fault) {
            onFault(fault);
          }
        };
        const answered = overtakes(request.message.body) ? answer() : (turn = turn.then(answer));
        open.add(answered);
        void answered.finally(() => open.delete(answered));
      },
    };
    current = bridge;
    return bridge;
  };

  return {
    attach,
    post: (entries) => current?.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })),
    idle: async () => {
      while (open.size > 0) await Promise.all(open);
    },
  };
};
