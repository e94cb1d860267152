import { type EventEntry } from "../../wire/hostObject";

/** The numbers of Office.js's own events. */
export const EventType = { changed: 10, activated: 11, selectionChanged: 14 } as const;
/** Target of the events of the whole workbook. */
export const WORKBOOK = "Workbook";
/** Category of the rich API's events. */
const RICH_EVENT = 65_536;
export type SheetEvent = (typeof EventType)[keyof typeof EventType];

/** The add-in's subscriptions and the way to it. */
export interface BookEvents {
  readonly subscribe: (type: SheetEvent, target: string) => void;
  readonly unsubscribe: (type: SheetEvent, target: string) => void;
  /** Tells those who subscribed to the worksheet's event or to that of every worksheet. */
  readonly tell: (type: SheetEvent, worksheetId: string, details: Readonly<Record<string, string>>) => void;
  /** Does something that nobody is told of, as Excel does not tell of what a file brings. */
  readonly silently: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly listen: (listener: (entries: readonly EventEntry[]) => void) => void;
}

export function createEvents(): BookEvents {
  const listeners: ((entries: readonly EventEntry[]) => void)[] = [];
  const subscriptions = new Set<string>();
  const key = (type: SheetEvent, target: string): string => `${type} ${target}`;
  const queue: EventEntry[] = [];
  let silent = 0;

  // What happens in one go travels in one message, after it.
  const post = (entry: EventEntry): void => {
    if (silent > 0 || queue.push(entry) > 1) return;
    setTimeout(() => {
      const entries = queue.splice(0);
      for (const listener of listeners) listener(entries);
    }, 0);
  };
  return {
    subscribe: (type, target) => void subscriptions.add(key(type, target)),
    unsubscribe: (type, target) => void subscriptions.delete(key(type, target)),
    tell: (messageType, worksheetId, details) => {
      const message = JSON.stringify({ worksheetId, ...details });
      for (const targetId of [worksheetId, WORKBOOK]) {
        if (!subscriptions.has(key(messageType, targetId))) continue;
        post({ messageCategory: RICH_EVENT, messageType, targetId, message });
      }
    },
    silently: async (work) => {
      silent++;
      try {
        return await work();
      } finally {
        silent--;
      }
    },
    listen: (listener) => void listeners.push(listener),
  };
}
