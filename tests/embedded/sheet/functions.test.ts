import { type CustomFunction, type FunctionArgument, type FunctionCall } from "../../../src/embedded/sheet";
import { openBook, range, set, type TestBook, valuesOf } from "./support/workbook";

let open: TestBook;

beforeEach(() => {
  open = openBook();
});

afterEach(() => {
  open.close();
});

const KIND: CustomFunction = { id: "KIND", name: "KIND", parameters: [{}, {}, { dimensionality: "matrix" }] };

function register(call: FunctionCall, definition = KIND): void {
  open.book.registerFunctions("ESF", [definition], call);
}

async function calculated(formula: string): Promise<unknown> {
  await set(await range(open.book, "H1"), "formulas", [[formula]]);
  return valuesOf(open.book, "H1");
}

test("a function sees blank, 0, text, truth and errors apart, and null for what is left out", async () => {
  const seen: (readonly FunctionArgument[])[] = [];
  register((_id, given) => {
    seen.push(given);
    return given.length;
  });
  await set(await range(open.book, "A1:A5"), "values", [[0], [""], ["x"], [true], ["=1/0"]]);
  expect(await calculated('=ESF.KIND(A2,,A1:A5)+esf.kind(A5,"")')).toEqual([[6]]);
  expect(seen[0]).toEqual([null, null, [[0], [null], ["x"], [true], [{ code: "#DIV/0!" }]]]);
  expect(seen[1]).toEqual([{ code: "#DIV/0!" }, "", null]);
});

test("a single value where a range is asked for comes as one row of one column, and the caller's cell is known", async () => {
  const seen: unknown[] = [];
  register((...call) => {
    seen.push(call);
    return 1;
  });
  await calculated("=ESF.KIND(A1:B2,1,7)");
  expect(seen).toEqual([
    [
      "KIND",
      [
        [
          [null, null],
          [null, null],
        ],
        1,
        [[7]],
      ],
      { sheet: "Sheet1", address: "H1" },
    ],
  ]);
});

test("rows of columns spill, and the spilled cells are read and used", async () => {
  register(() => [
    [1, "två"],
    [true, "#N/A"],
  ]);
  await calculated("=ESF.KIND(1)");
  await set(await range(open.book, "A1"), "formulas", [["=H1+1"]]);
  expect(await valuesOf(open.book, "H1:I2")).toEqual([
    [1, "två"],
    [true, "#N/A"],
  ]);
  expect(await valuesOf(open.book, "A1")).toEqual([[2]]);
});

test.each(["#DIV/0!", "#N/A", "#VALUE!", "#NUM!", "#BUSY!"])(
  "an answer of %s is an error that IFERROR catches",
  async (error) => {
    register(() => error);
    expect(await calculated("=ESF.KIND(1)")).toEqual([[error]]);
    expect(await calculated('=IFERROR(ESF.KIND(1),"fångad")')).toEqual([["fångad"]]);
  },
);

test("cells are #BUSY! until the functions are there", async () => {
  let isThere = false;
  register(() => (isThere ? 5 : undefined));
  expect(await calculated("=ESF.KIND(1)")).toEqual([["#BUSY!"]]);
  isThere = true;
  await open.book.recalculate();
  expect(await valuesOf(open.book, "H1")).toEqual([[5]]);
});

test("a function that throws is #VALUE! and the calculation goes on", async () => {
  register(() => {
    throw new Error("fel");
  });
  expect(await calculated("=ESF.KIND(1)")).toEqual([["#VALUE!"]]);
  expect(await calculated("=2+2")).toEqual([[4]]);
});

test("a parameter that repeats takes all the rest", async () => {
  const seen: unknown[] = [];
  register(
    (_id, given) => {
      seen.push(given);
      return 1;
    },
    { id: "REST", name: "REST", parameters: [{}, { repeating: true }] },
  );
  await calculated("=ESF.REST(1,2,A1,4)");
  expect(seen).toEqual([[1, [2, null, 4]]]);
});
