import { EXAMPLES, type ExampleArgument, type ExampleCell } from "../../src/functions/examples";
import { esf, FUNCTION_IDS, serial } from "../support/esf";

function cell(value: ExampleCell): unknown {
  return typeof value === "object" && value !== null ? serial(value.date) : value;
}

function argument(given: ExampleArgument): unknown {
  if (isMatrix(given)) return given.map((row) => row.map(cell));
  if (typeof given === "object" && given !== null && "months" in given) {
    const [start, end] = given.months;
    return esf("MONTHS", serial(start), serial(end));
  }
  return cell(given);
}

function isMatrix(given: ExampleArgument): given is readonly (readonly ExampleCell[])[] {
  return Array.isArray(given);
}

/** Examples are written with the space bar; numbers in sentences hold together. */
function withPlainSpaces(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withPlainSpaces);
  return typeof answer === "string" ? answer.replaceAll("\u00a0", " ") : answer;
}

describe("the examples of the help", () => {
  it.each(EXAMPLES)("$id of $arguments gives $value", ({ id, arguments: given, value }) => {
    expect(withPlainSpaces(esf(id, ...given.map(argument)))).toEqual(argument(value));
  });

  it("show every function", () => {
    expect(new Set(EXAMPLES.map(({ id }) => id))).toEqual(new Set(FUNCTION_IDS));
  });
});
