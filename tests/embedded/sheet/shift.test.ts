import fc from "fast-check";
import { type Area, areaText, readAddress } from "../../../src/embedded/sheet/model/address";
import { shifted } from "../../../src/embedded/sheet/model/shift";
import { at, call, get, openBook, range } from "./support/workbook";

const SIZE = 12;

const change = fc.record({
  kind: fc.constantFrom("insert" as const, "delete" as const),
  axis: fc.constantFrom("rows" as const, "columns" as const),
  from: fc.nat(SIZE),
  count: fc.integer({ min: 1, max: 4 }),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

const area = fc
  .record({ top: fc.nat(SIZE), left: fc.nat(SIZE), rows: fc.nat(4), columns: fc.nat(4) })
  .map(({ top, left, rows, columns }): Area => ({ top, left, bottom: top + rows, right: left + columns }));

/** Which rows (or columns) belong to a range: what is inserted between two that do, does so too. */
function members(belongs: readonly boolean[], { kind, from, count }: Change): readonly boolean[] {
  const inside = belongs[from] === true && belongs[from - 1] === true;
  return kind === "insert"
    ? [...belongs.slice(0, from), ...Array.from({ length: count }, () => inside), ...belongs.slice(from)]
    : [...belongs.slice(0, from), ...belongs.slice(from + count)];
}

test("a range keeps its rows and columns, however often some come and go", () => {
  fc.assert(
    fc.property(area, fc.array(change, { maxLength: 8 }), (start, changes) => {
      const belonging = (first: number, last: number): readonly boolean[] =>
        Array.from({ length: 80 }, (_, index) => first <= index && index <= last);
      let rows = belonging(start.top, start.bottom);
      let columns = belonging(start.left, start.right);
      let now: Area | undefined = start;
      for (const each of changes) {
        if (each.axis === "rows") rows = members(rows, each);
        else columns = members(columns, each);
        now = now && shifted("s", now, { ...each, sheet: "s" });
      }
      const [top, left] = [rows.indexOf(true), columns.indexOf(true)];
      const wanted = { top, left, bottom: rows.lastIndexOf(true), right: columns.lastIndexOf(true) };
      expect(now).toEqual(top < 0 || left < 0 ? undefined : wanted);
    }),
  );
});

test("an address is read as it is written", () => {
  fc.assert(
    fc.property(area, fc.boolean(), (cells, absolute) => {
      expect(readAddress(areaText(cells, absolute))).toEqual({ area: cells });
    }),
  );
});

test.each([
  ["insert", "Down", "3:4", "Sheet1!B8:D11"],
  ["insert", "Down", "7:8", "Sheet1!B6:D11"],
  ["insert", "Right", "A:A", "Sheet1!C6:E9"],
  ["delete", "Up", "1:2", "Sheet1!B4:D7"],
  ["delete", "Up", "8:20", "Sheet1!B6:D7"],
  ["delete", "Left", "C:C", "Sheet1!B6:C9"],
])("%s %s at %s leaves the range B6:D9 at %s", async (method, way, place, address) => {
  const { book, close } = openBook();
  try {
    const cells = await range(book, "B6:D9");
    await call(await range(book, place), method, way);
    expect(await get(cells, "address")).toBe(address);
  } finally {
    close();
  }
});

test("a deleted range and a range of a deleted sheet are invalid references", async () => {
  const { book, close } = openBook();
  try {
    const added = await at(book.root, "worksheets", ["add", "Extra"]);
    const [cells, other] = [await range(book, "A5:B6"), await range(book, "A1", "Extra")];
    await call(await range(book, "5:6"), "delete", "Up");
    await call(added, "delete");
    for (const gone of [cells, other]) {
      await expect(get(gone, "values")).rejects.toMatchObject({ code: "InvalidReference" });
    }
  } finally {
    close();
  }
});
