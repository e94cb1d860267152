import fc from "fast-check";

import { surveyJson } from "../../src/project-file/jsonSurvey";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with a few characters cut out or put in: near enough to JSON to reach every rule of it. */
const nearJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom("", ",", "}", "]", '"', "\\", "0", "-", "\n", ":", "e"),
  )
  .map(([json, at, cut, put]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + put + json.slice(place + cut);
  });

test("a text has a fault exactly where JSON.parse refuses it", () => {
  fc.assert(
    fc.property(nearJson, (text) => {
      expect(surveyJson(text, 100).fault === undefined).toBe(isJson(text));
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ['{"a": 01}', 6, "01", "value"],
  ['{"a" 1}', 5, "1", "colon"],
  ["{a: 1}", 1, "a", "fieldName"],
  ["[1 2]", 3, "2", "commaOrClose"],
  ["{} x", 3, "x", "end"],
  ['["a\\x"]', 3, '"a', "character"],
  ["[-]", 1, "-", "value"],
])("the fault of %s stands at %i", (text, offset, found, expected) => {
  expect(surveyJson(text, 10).fault).toEqual({ offset, found, expected });
});

test("a field that stands twice in one object is found by its path, the same name in two objects is not", () => {
  const { repeated } = surveyJson('{"a": [{"b": 1, "c": 2, "\\u0062": 3}, {"b": 4}]}', 10);
  expect(repeated).toEqual([["a", 0, "b"]]);
});

test("a number that reads as infinite is kept as it stands, with its path", () => {
  expect(surveyJson('{"a": [1, -1e999]}', 10).infinite).toEqual([{ path: ["a", 1], source: "-1e999" }]);
});
