import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost } from "../../support/embedded";
import { untested } from "../../support/embedded/members";
import { builtAddIn } from "../../support/needed";
import { CHECKED_MEMBERS } from "../members";

const FOLDERS = ["tests/embedded", "tests/excel/host"];
const ADD_IN = builtAddIn();

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && name !== "members.ts")
    .map((name) => readFileSync(join(folder, name), "utf8")),
);

test.each([...new Set(Object.values(CHECKED_MEMBERS))])(
  "the list of members points to a test: %s",
  (title) => {
    expect(sources.some((source) => source.includes(`"${title}"`))).toBe(true);
  },
);

test("a member that no test shows is named", () => {
  const sent = [
    { className: "Range", member: "values", kind: "read" },
    { className: "Range", member: "sort", kind: "read" },
  ] as const;
  expect(untested(sent, CHECKED_MEMBERS)).toEqual(["Range.sort read"]);
});

test("what the add-in sends is shown by tests, in every command of the ribbon", async () => {
  const host = await createHost({ addIn: ADD_IN });
  try {
    for (const command of ["Overview", "Check"]) await host.ribbon(command);
    await host.settle();
    expect(host.wire.notImplemented()).toEqual([]);
    expect(untested(host.record(), CHECKED_MEMBERS)).toEqual([]);
  } finally {
    host.close();
  }
});
