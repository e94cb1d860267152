import { z } from "zod";
import { createBridge, type NativeBridge } from "../../../src/embedded/wire/bridge";

const answer = z.object({ id: z.number() });

const SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** A batch as the library sends it, over the workbook or over a service. */
const message = (id: number, service?: string): string =>
  JSON.stringify({
    id,
    type: 1,
    flags: 0,
    message: {
      body: {
        Actions: [],
        ObjectPaths: {
          1:
            service === undefined
              ? { Id: 1, ObjectPathType: 1, Name: "" }
              : { Id: 1, ObjectPathType: 2, Name: service },
        },
      },
    },
  });

interface Setting {
  readonly page: NativeBridge;
  readonly begun: () => number;
  /** Ends the batch that began at that place. */
  readonly end: (place: number) => void;
  readonly answered: readonly number[];
  readonly faults: readonly unknown[];
  readonly idle: () => Promise<void>;
}

const setting = (): Setting => {
  const ends: (() => void)[] = [];
  const answered: number[] = [];
  const faults: unknown[] = [];
  const { attach, idle } = createBridge({
    run: () =>
      new Promise((resolve) => {
        ends.push(() => {
          resolve({ Results: [] });
        });
      }),
    overtaking: SERVICE,
    onRequest: () => undefined,
    onFault: (fault) => void faults.push(fault),
  });
  const page = attach();
  page.onMessageFromHost = (text) => {
    const { id } = answer.parse(JSON.parse(text));
    if (id === 13) throw new Error("the page fails");
    answered.push(id);
  };
  return { page, begun: () => ends.length, end: (place) => ends[place]?.(), answered, faults, idle };
};

/** Lets what is ready run on. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test("a batch begins when the one before it has been answered", async () => {
  const { page, begun, end, answered, idle } = setting();
  page.sendMessageToHost(message(1));
  page.sendMessageToHost(message(2));
  await turn();
  expect(begun()).toBe(1);
  end(0);
  await turn();
  expect(begun()).toBe(2);
  end(1);
  await idle();
  expect(answered).toEqual([1, 2]);
});

test("results of custom functions overtake a batch that waits for them", async () => {
  const { page, end, answered, idle } = setting();
  page.sendMessageToHost(message(1));
  await turn();
  page.sendMessageToHost(message(2, SERVICE));
  end(1);
  await turn();
  expect(answered).toEqual([2]);
  end(0);
  await idle();
  expect(answered).toEqual([2, 1]);
});

test("a page that fails over an answer does not hold up the next batch", async () => {
  const { page, end, answered, faults, idle } = setting();
  page.sendMessageToHost(message(13));
  page.sendMessageToHost(message(14));
  await turn();
  end(0);
  await turn();
  end(1);
  await idle();
  expect(answered).toEqual([14]);
  expect(faults).toEqual([new Error("the page fails")]);
});
