import { z } from "zod";
import { type EventEntry, type Given, type HostObject } from "./hostObject";

const STORAGE_MESSAGE = { messageCategory: 65536, messageType: 65537, targetId: "" };

const keys = z.array(z.string());
const pairs = z.array(z.tuple([z.string(), z.string()]));

/** What OfficeRuntime.storage stands on: texts by key, kept as long as the host. Each call is answered by an event. */
export const createKeyValueStorage = (post: (entries: readonly EventEntry[]) => void): HostObject => {
  const stored = new Map<string, string>();

  const answer = (invokeId: Given | undefined, value: unknown = null): void => {
    const message = value === null ? null : JSON.stringify(value);
    const text = JSON.stringify({ invokeId, message, errorCode: 0 });
    post([{ ...STORAGE_MESSAGE, message: JSON.stringify({ message: text }) }]);
  };

  return {
    className: "PersistentKvStorageService",
    properties: {},
    methods: {
      multiSet: (id, given) => {
        for (const [key, value] of pairs.parse(parsed(given))) stored.set(key, value);
        answer(id);
      },
      multiGet: (id, given) => {
        const asked = keys.parse(parsed(given));
        answer(
          id,
          asked.map((key) => [key, stored.get(key) ?? null]),
        );
      },
      multiRemove: (id, given) => {
        for (const key of keys.parse(parsed(given))) stored.delete(key);
        answer(id);
      },
      getAllKeys: (id) => {
        answer(id, [...stored.keys()]);
      },
      clear: (id) => {
        stored.clear();
        answer(id);
      },
    },
  };
};

const parsed = (given: Given | undefined): unknown => (typeof given === "string" ? JSON.parse(given) : given);
