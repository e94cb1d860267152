import { readFileSync } from "node:fs";
import { readDate, toExcelSerial } from "../../../src/calendar";
import {
  type CellValue,
  type CellValues,
  createDirectCall,
  isError,
  isRows,
} from "../../../src/embedded/wire";
import { argumentsFor } from "../../../src/embedded/wire/functionArguments";
import { type Example, EXAMPLES, type ExampleCell } from "../../../src/functions/examples";
import { readFunctionShapes } from "../../support/embedded";
import { openSmallBook, type OpenBook } from "../../support/embedded/openSmallBook";
import { builtAddIn } from "../../support/needed";

/* The add-in's own functions, as they are built, in its own page with the real Office.js. */
const ADD_IN = builtAddIn();

const open = async (): Promise<OpenBook & { readonly functions: ReturnType<typeof readFunctionShapes> }> => {
  const functions = readFunctionShapes(readFileSync(`${ADD_IN}/functions.json`, "utf8"));
  const book = await openSmallBook(["Kostnader"], { addIn: ADD_IN, functions });
  return { ...book, functions };
};

const serial = (iso: string): number => {
  const date = readDate(iso);
  const number = date === undefined ? undefined : toExcelSerial(date);
  if (number === undefined) throw new Error(`${iso} is no date of a workbook`);
  return number;
};

const cell = (value: ExampleCell): CellValue =>
  typeof value === "object" && value !== null ? serial(value.date) : value;

type Argument = Example["arguments"][number];

const isMatrix = (given: Argument): given is readonly (readonly ExampleCell[])[] => Array.isArray(given);

/** The arguments of an example; a list of months comes from the add-in's own MONTHS. */
const argumentsOf = async ({ arguments: given }: Example, { wire }: OpenBook): Promise<CellValues[]> =>
  Promise.all(
    given.map(async (argument) => {
      if (isMatrix(argument)) return argument.map((row) => row.map(cell));
      if (typeof argument === "object" && argument !== null && "months" in argument) {
        return wire.invoke("MONTHS", argument.months.map(serial), "Kostnader!A1");
      }
      return cell(argument);
    }),
  );

/** What a formula sees of an answer: an error by its name alone. */
const shown = (values: CellValues): unknown =>
  isRows(values) ? values.map((row) => row.map(shownCell)) : shownCell(values);

const shownCell = (value: CellValue): unknown => (isError(value) ? value.error : value);

describe("the functions as built", () => {
  it("answer the real runtime and a direct call alike, in every example of the help and on a wrong argument", async () => {
    const book = await open();
    const { wire, page, functions } = book;
    const direct = createDirectCall(() => page.office);
    const calls = await Promise.all(
      EXAMPLES.map(async (example) => ({ id: example.id, given: await argumentsOf(example, book) })),
    );
    const wrong = functions.functions.map(({ id }) => ({ id, given: [{ error: "#DIV/0!" }] }));
    const all = [...calls, ...wrong];
    const answers = await Promise.all(all.map(({ id, given }) => wire.invoke(id, given, "Kostnader!B7")));
    for (const [position, { id, given }] of all.entries()) {
      const shape = functions.functions.find((described) => described.id === id);
      const ready = shape === undefined ? [] : argumentsFor(shape, given);
      const place = { sheet: "Kostnader", address: "B7" };
      expect([id, direct(id, ready, place)]).toEqual([id, shown(answers[position] ?? null)]);
    }
  });

  it("say in a sentence what is wrong with an argument", async () => {
    const { wire } = await open();
    const answer = await wire.invoke("SHARE", [40, "x"], "Kostnader!A1");
    expect(answer).toMatchObject({ error: "#VALUE!" });
    expect(isError(answer) ? answer.message : "").toContain("skriv ett belopp i kronor");
  });

  it("are not there before the add-in has registered them", () => {
    const direct = createDirectCall(() => ({ CustomFunctions: {} }));
    expect(direct("SHARE", [1, 2], { sheet: "Kostnader", address: "A1" })).toBeUndefined();
  });

  it("load with the page from disk alone, and nothing is asked of any other place", async () => {
    const { page } = await open();
    expect(page.unanswered()).toEqual([]);
    expect(page.requests()).toContain("https://localhost:4300/functions.js");
  });
});
