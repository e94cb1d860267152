/*
 * The host's side of Microsoft's custom functions runtime: calls go out together as one message, answers come back as a
 * batch of their own.
 */
import { type CellValues } from "./cellValues";
import { argumentsFor } from "./functionArguments";
import { type FunctionShape, type FunctionShapes } from "./functionShapes";
import { type EventEntry, type Given, type HostObject, type Plain } from "./hostObject";
import { readResults } from "./invocationResults";

export interface CustomFunctions {
  readonly service: HostObject;
  /** Calls the function with that id from that cell, `Blad1!A1`; arguments left out arrive as null. */
  readonly invoke: (id: string, given: readonly CellValues[], place: string) => Promise<CellValues>;
  /** Calls a streaming function; `take` gets each value. Gives the way to cancel it. */
  readonly stream: (
    id: string,
    given: readonly CellValues[],
    place: string,
    take: (value: CellValues) => void,
  ) => () => void;
}

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

export const createCustomFunctions = (
  shapes: FunctionShapes,
  post: (entries: readonly EventEntry[]) => void,
): CustomFunctions => {
  const byId = new Map(shapes.functions.map((shape) => [shape.id.toUpperCase(), shape]));
  const waiting = new Map<number, (value: CellValues) => void>();
  const streaming = new Map<number, (value: CellValues) => void>();
  let outgoing: EventEntry[] = [];
  let called = 0;

  const shapeOf = (id: string): FunctionShape => {
    const shape = byId.get(id.toUpperCase());
    if (shape === undefined) throw new Error(`functions.json describes no function ${id}`);
    return shape;
  };

  const send = (messageType: number, message: Plain): void => {
    if (outgoing.length === 0) queueMicrotask(flush);
    outgoing.push({ messageCategory: CATEGORY, messageType, targetId: "", message: JSON.stringify(message) });
  };

  const flush = (): void => {
    const entries = outgoing;
    outgoing = [];
    post(entries);
  };

  const call = (shape: FunctionShape, given: readonly CellValues[], place: string): number => {
    const number = ++called;
    const flags =
      (shape.options?.cancelable === true ? CANCELABLE : 0) |
      (shape.options?.stream === true ? STREAMING : 0) |
      (shapes.allowErrorForDataTypeAny === true ? TAKES_ERRORS : 0);
    send(INVOKE, [number, shape.id.toUpperCase(), argumentsFor(shape, given), place, flags, null]);
    return number;
  };

  const take = (results: Given | undefined): void => {
    for (const { call, value } of readResults(results)) {
      waiting.get(call)?.(value);
      waiting.delete(call);
      streaming.get(call)?.(value);
    }
  };

  return {
    invoke: async (id, given, place) => {
      const shape = shapeOf(id);
      return new Promise((resolve) => {
        waiting.set(call(shape, given, place), resolve);
      });
    },
    stream: (id, given, place, takeValue) => {
      const invocationId = call(shapeOf(id), given, place);
      streaming.set(invocationId, takeValue);
      return () => {
        streaming.delete(invocationId);
        send(CANCEL, { invocationId });
      };
    },
    service: {
      className: "CustomFunctions",
      properties: {},
      methods: {
        setInvocationArrayResults: (results) => {
          take(results);
        },
        _GetEnabledFeatures: () => [],
        _SetOsfControlContainerReadyForCustomFunctions: () => null,
      },
    },
  };
};
