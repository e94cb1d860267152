import { projectFileJsonSchema } from "../../../src/project-file";
import { CHOICES, FACTS, SHEETS, TABLES } from "../../../src/workbook/layout";

type Schema = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Paths of the single values that a part of the project file may hold; lists are entered, scenarios are not. */
function pathsOf(schema: unknown, path: string): string[] {
  if (!isRecord(schema)) return [];
  if (isRecord(schema["properties"])) {
    return Object.entries(schema["properties"]).flatMap(([name, part]) =>
      pathsOf(part, path === "" ? name : `${path}.${name}`),
    );
  }
  if (isRecord(schema["items"]) && isRecord(schema["items"]["properties"]))
    return pathsOf(schema["items"], path);
  return [path];
}

/** Where each value stands in the workbook, by its path in the project file. */
const PLACES = new Set([
  ...FACTS.map(({ field }) => field),
  ...Object.values(TABLES).flatMap(({ list, columns }) => columns.map(({ field }) => `${list}.${field}`)),
]);

/** Values that stand in the workbook in another shape than in the file, and where. */
const SHAPED_OTHERWISE: Readonly<Record<string, string>> = {
  "organisations.roles": "organisations.roles.owner",
  "costs.amounts": "costs[].amounts.amount",
  "financing.finsam.state": "financing.finsam.part",
  "financing.finsam.regions.organisation": "financing.finsam.organisation",
  "financing.finsam.regions.weight": "financing.finsam.weight",
  "financing.finsam.municipalities.organisation": "financing.finsam.organisation",
  "financing.finsam.municipalities.weight": "financing.finsam.weight",
  "outcomes.toWorkOrStudies": "outcomes.people",
  "outcomes.closerToWork": "outcomes.people",
  "outcomes.otherSupport": "outcomes.people",
};

const PATHS = pathsOf(projectFileJsonSchema(), "").filter(
  (path) => path !== "delfin" && !path.startsWith("scenarios."),
);

describe("the layout", () => {
  it.each(PATHS)("has a place for %s of the project file", (path) => {
    expect(PLACES.has(SHAPED_OTHERWISE[path] ?? path)).toBe(true);
  });

  it("knows every field that an adjustment of a scenario may have", () => {
    const schema = JSON.stringify(projectFileJsonSchema()["properties"]);
    const scenarios = schema.slice(schema.indexOf('"scenarios"'));
    const fields = new Set(TABLES.scenarios.columns.map(({ field }) => field.split(".")[0] ?? ""));
    const named = [
      "factor",
      "organisation",
      "role",
      "rate",
      "type",
      "months",
      "amount",
      "mode",
      "option",
      "base",
    ];
    const more = [
      "call",
      "programme",
      "area",
      "claimMonths",
      "lagMonths",
      "advance",
      "holdBackRate",
      "finalLagMonths",
    ];
    for (const name of [...named, ...more, "list", "id", "field", "value"]) {
      expect([name, scenarios.includes(`"${name}"`), fields.has(name)]).toEqual([name, true, true]);
    }
  });

  it.each(["sv", "en"] as const)("gives no two sheets the same name in %s", (language) => {
    const names = SHEETS.map(({ name }) => name[language].toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(Object.values(TABLES).map((table) => [table.name, table] as const))(
    "heads no two columns of %s alike, in either language",
    (_, { columns }) => {
      for (const language of ["sv", "en"] as const) {
        const headings = columns.map(({ heading }) => heading[language].toLowerCase());
        expect(new Set(headings).size).toBe(headings.length);
      }
    },
  );

  it.each(Object.entries(CHOICES))("lets each word of the answers to %s mean one of them", (_, choices) => {
    const meanings = new Map<string, string>();
    for (const { id, word } of choices) {
      for (const form of [id, word.sv, word.en]) {
        expect(meanings.get(form.toLowerCase()) ?? id).toBe(id);
        meanings.set(form.toLowerCase(), id);
      }
    }
  });

  it.each(Object.entries(CHOICES))(
    "keeps what MATCH reads as a pattern out of the answers to %s",
    (_, choices) => {
      expect(choices.filter(({ word: { sv, en } }) => /[*?~]/.test(sv + en))).toEqual([]);
    },
  );
});
