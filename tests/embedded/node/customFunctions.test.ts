import { type CellValues, type FunctionShape, type FunctionShapes } from "../../../src/embedded/wire";
import { openSmallBook, type OpenBook } from "../../support/embedded/openSmallBook";

const scalar = { name: "value" };
const matrix = { name: "values", dimensionality: "matrix" };

const shape = (id: string, ...parameters: readonly FunctionShape["parameters"][number][]): FunctionShape => ({
  id,
  name: id,
  parameters: [...parameters],
});

const FUNCTIONS: FunctionShapes = {
  allowErrorForDataTypeAny: true,
  functions: [
    shape("DOUBLE", matrix),
    shape("COUNT", scalar, scalar, scalar),
    shape("PLACE"),
    shape("DIVIDE", scalar, scalar),
    shape("ROW"),
    shape("THROW"),
    shape("CODE", scalar),
    shape("LATER", scalar),
    shape("UNKNOWN"),
    { ...shape("TICK", scalar), options: { stream: true, cancelable: true } },
  ],
};

/** Functions such as an add-in has, in the page's own window. */
const associate = ({
  page,
}: OpenBook): { readonly cancelled: () => boolean; readonly tick: (value: number) => void } => {
  const { CustomFunctions } = page.office;
  const { divisionByZero, notAvailable } = CustomFunctions.ErrorCode;
  const { Error: CellError } = CustomFunctions;
  let stream: CustomFunctions.StreamingInvocation<number> | undefined;
  let cancelled = false;
  const functions: Readonly<Record<string, (...given: never[]) => unknown>> = {
    DOUBLE: (rows: number[][]) => rows.map((row) => row.map((value) => value * 2)),
    COUNT: (...given: unknown[]) => given.slice(0, -1).filter((value) => value === null).length,
    PLACE: (invocation: CustomFunctions.Invocation) => `${invocation.functionName} in ${invocation.address}`,
    DIVIDE: (dividend: number, divisor: number) =>
      divisor === 0 ? new CellError(divisionByZero) : dividend / divisor,
    ROW: () => [[1, new CellError(notAvailable, "Nothing is known.")]],
    THROW: () => {
      throw new TypeError("a fault of the add-in");
    },
    CODE: (value: CustomFunctions.Error) => value.code,
    LATER: async (value: number) => Promise.resolve(value + 1),
    TICK: (_start: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
      stream = invocation;
      invocation.onCanceled = () => {
        cancelled = true;
      };
    },
  };
  for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);
  return {
    cancelled: () => cancelled,
    tick: (value) => {
      stream?.setResult(value);
    },
  };
};

const open = async (): Promise<OpenBook & ReturnType<typeof associate>> => {
  const book = await openSmallBook(["Kostnader"], { functions: FUNCTIONS });
  return { ...book, ...associate(book) };
};

test("calls made together come back together, each with its own answer", async () => {
  const { wire } = await open();
  const answers = await Promise.all([
    wire.invoke(
      "DOUBLE",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "Kostnader!A1",
    ),
    wire.invoke("DIVIDE", [1, 4], "Kostnader!B1"),
    wire.invoke("DIVIDE", [1, 0], "Kostnader!B2"),
    wire.invoke("LATER", [41], "Kostnader!B3"),
    wire.invoke("PLACE", [], "Kostnader!B4"),
  ]);
  expect(answers).toEqual([
    [
      [2, 4],
      [6, 8],
    ],
    0.25,
    { error: "#DIV/0!" },
    42,
    "PLACE in Kostnader!B4",
  ]);
  const results = wire.record().filter(({ className }) => className === "CustomFunctions");
  expect(results.map(({ member }) => member)).toContain("setInvocationArrayResults");
});

test("arguments that are left out arrive as null", async () => {
  const { wire } = await open();
  expect(await wire.invoke("COUNT", [7], "Kostnader!A1")).toBe(2);
  expect(await wire.invoke("COUNT", [7, 8, 9], "Kostnader!A1")).toBe(0);
});

test("an error inside rows keeps its place and its sentence", async () => {
  const { wire } = await open();
  expect(await wire.invoke("ROW", [], "Kostnader!A1")).toEqual([
    [1, { error: "#N/A", message: "Nothing is known." }],
  ]);
});

test("an error as an argument reaches the function as an error", async () => {
  const { wire } = await open();
  expect(await wire.invoke("CODE", [{ error: "#NUM!" }], "Kostnader!A1")).toBe("#NUM!");
});

test("what a function throws is #VALUE! in the cell", async () => {
  const { wire } = await open();
  expect(await wire.invoke("THROW", [], "Kostnader!A1")).toEqual({ error: "#VALUE!" });
});

test("a function that the add-in has not registered is #VALUE!", async () => {
  const { wire } = await open();
  expect(await wire.invoke("UNKNOWN", [], "Kostnader!A1")).toEqual({ error: "#VALUE!" });
});

test("a function that functions.json does not describe is refused", async () => {
  const { wire } = await open();
  await expect(wire.invoke("OTHER", [], "Kostnader!A1")).rejects.toThrow(
    "functions.json describes no function OTHER",
  );
});

test("a streaming function gives one value after the other, until it is cancelled", async () => {
  const { wire, tick, cancelled } = await open();
  const values: CellValues[] = [];
  let arrived: () => void;
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      arrived = resolve;
    });
  const cancel = wire.stream("TICK", [1], "Kostnader!A1", (value) => {
    values.push(value);
    arrived();
  });
  for (const value of [20, 40]) {
    const arrival = next();
    await Promise.resolve();
    tick(value);
    await arrival;
  }
  expect(values).toEqual([20, 40]);
  cancel();
  await Promise.resolve();
  expect(cancelled()).toBe(true);
});
