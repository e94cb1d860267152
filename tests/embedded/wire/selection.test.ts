import { type Query } from "../../../src/embedded/wire/protocol";
import { readSelection, type Selection } from "../../../src/embedded/wire/selection";

/** A selection as text: `name`, `format(fill(color))`, `*` for all that is plain. */
const shown = ({ all, members }: Selection): string =>
  [...(all ? ["*"] : []), ...[...members].map(([name, below]) => leaf(name, shown(below)))].join(" ");

const leaf = (name: string, below: string): string => (below === "*" ? name : `${name}(${below})`);

const cases: readonly [Query, string][] = [
  [{}, "*"],
  [{ Select: ["*"] }, "*"],
  [{ Select: ["name", "id"] }, "name id"],
  [{ Select: ["items/name", "items/id"] }, "name id"],
  [{ Select: ["format/fill/color", "format/font/bold"] }, "format(fill(color) font(bold))"],
  [{ Select: ["format.fill.color"] }, "format(fill(color))"],
  [{ Select: ["worksheets/items/name"] }, "worksheets(name)"],
  [{ Select: ["name"], Expand: ["format"] }, "name format"],
  [{ Select: ["format", "format/fill"] }, "format(* fill)"],
  [{ Select: ["Values"] }, "values"],
];

test.each(cases)("%j asks for %s", (query, asked) => {
  expect(shown(readSelection(query))).toBe(asked);
});
