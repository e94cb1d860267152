import { functionAssets } from "../../scripts/metadata";
import { contractProblems, shippedContract } from "../../scripts/metadata/contract";
import { customFunctions } from "../../scripts/metadata/customFunctions";
import { englishMetadata, strayTexts, swedishMetadata, textProblems } from "../../scripts/metadata/metadata";
import { functionHelp } from "../../src/i18n";

const functions = customFunctions();
const english = englishMetadata(functions, "https://example.org/delfin/");

describe("the metadata of the functions", () => {
  it("has no problems, and a help page in both languages for every function", () => {
    const { files, problems } = functionAssets("https://example.org/delfin/");
    expect(problems).toEqual([]);
    for (const { id } of functions) {
      const page = files.find(({ name }) => name === `help/${id}.html`)?.content ?? "";
      expect(page).toContain(`<h1>ESF.${id}</h1>`);
      expect(page).toContain('<section lang="sv">');
      expect(page).toContain('<section lang="en">');
    }
  });

  it("names ids that no cell is called, and points at the help of each", () => {
    for (const { id, name, helpUrl } of english.functions) {
      expect(id).toMatch(/^[A-Z]{3,}$/);
      expect(name).toBe(id);
      expect(helpUrl).toBe(`https://example.org/delfin/help/${id}.html`);
      // Excel's columns end at XFD; a row number behind such letters would be a cell.
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  it("keeps ids, arguments' order and optional ones in Swedish, and translates every text", () => {
    const swedish = swedishMetadata(english, functionHelp);
    for (const [position, each] of english.functions.entries()) {
      const other = swedish.functions[position];
      expect(other?.id).toBe(each.id);
      expect(other?.description).not.toBe(each.description);
      expect(other?.parameters.map(({ optional, dimensionality }) => [optional, dimensionality])).toEqual(
        each.parameters.map(({ optional, dimensionality }) => [optional, dimensionality]),
      );
      const names = other?.parameters.map(({ name }) => name) ?? [];
      expect(new Set(names).size).toBe(each.parameters.length);
    }
  });

  it("says with every optional argument what holds where it is left out", () => {
    for (const { id, parameters } of [
      ...english.functions,
      ...swedishMetadata(english, functionHelp).functions,
    ]) {
      for (const { name, optional, description = "" } of parameters) {
        const says =
          optional === true
            ? /left out\.$|om utelämnad(?:e)?\.$|om utelämnat\.$/
            : /^(?!.*(left out|utelämna))/;
        expect([id, name, says.test(description)]).toEqual([id, name, true]);
      }
    }
  });

  it("is refused where a text is missing or has a line break", () => {
    const [first] = english.functions;
    const broken = {
      ...english,
      functions:
        first === undefined
          ? []
          : [{ ...first, description: "One\ntwo", parameters: [{ name: "x", type: "any" }] }],
    };
    expect(textProblems("functions.json", broken)).toEqual([
      `functions.json: ${first?.id ?? ""}: the text has a line break, which Excel shows`,
      `functions.json: ${first?.id ?? ""}, argument 1: the text is missing`,
    ]);
    const untranslated = swedishMetadata(english, () => undefined);
    expect(textProblems("functions-sv.json", untranslated)[0]).toMatch(/: the text is missing$/);
  });

  it("is refused where Swedish speaks of an argument that is gone", () => {
    const [first] = functions
      .filter(({ id }) => id === "SHARE")
      .map((each) => ({ ...each, parameters: each.parameters.slice(1) }));
    expect(strayTexts(first === undefined ? [] : [first], functionHelp)).toEqual([
      "SHARE has no argument grant, but a Swedish text for it",
    ]);
  });
});

describe("the contract of what is shipped", () => {
  const shipped = { X: { parameters: "amount, [unit]", result: "number" } };
  const x = (parameters: readonly string[], result = "number") => ({
    id: "X",
    name: "X",
    parameters: parameters.map((text) => ({
      name: text.replace(/[[\]]/g, ""),
      type: "any",
      ...(text.startsWith("[") ? { optional: true } : {}),
    })),
    result: { type: result },
  });

  it("is kept by the functions as they are", () => {
    expect(contractProblems(shippedContract(), functions)).toEqual([]);
  });

  it("lets an optional argument be added at the end", () => {
    expect(contractProblems(shipped, [x(["amount", "[unit]", "[more]"])])).toEqual([]);
  });

  it.each([
    ["an id that is gone", [], "X is gone; workbooks that use it would show #NAME?"],
    [
      "arguments in another order",
      [x(["[unit]", "amount"])],
      "X: argument 1 was amount and is [unit]; a shipped argument never changes",
    ],
    [
      "an argument that is gone",
      [x(["amount"])],
      "X: argument 2 was [unit] and is nothing; a shipped argument never changes",
    ],
    [
      "a new argument that must be given",
      [x(["amount", "[unit]", "more"])],
      "X: the new argument more must be optional",
    ],
    ["another kind of answer", [x(["amount", "[unit]"], "string")], "X: the result was number and is string"],
  ])("refuses %s", (_, now, problem) => {
    expect(contractProblems(shipped, now)[0]).toBe(problem);
  });

  it("asks for a new function to be added", () => {
    expect(contractProblems({}, [x([])])).toEqual([
      "X is not in src/functions/shipped.json; run node scripts/run.mjs scripts/ship-functions.ts",
    ]);
  });
});
