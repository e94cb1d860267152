import { inputSheets, put, sheetIn, smallInput } from "../support/inputSheets";
import { at, COST, LINE, staff, withRows } from "../support/mistakes";
import { problemsIn, sentencesIn } from "../support/reading";

test("all mistakes are told at once", () => {
  const draft = inputSheets(
    smallInput({
      facts: { ProjectName: "", Programme: "ESF" },
      rows: {
        staff: [
          { ...LINE, workload: 120 },
          { ...LINE, id: "s2", method: "gissning", start: "snart" },
        ],
        costs: [{ ...COST, vatRate: 25 }],
      },
    }),
  );
  expect(problemsIn(draft).map((problem) => ("cell" in problem ? problem.cell : ""))).toEqual([
    "Projekt!C5",
    "Projekt!C6",
    at("staff", "workload", 5),
    at("staff", "method", 6),
    at("staff", "start", 6),
    at("costs", "vatRate", 5),
  ]);
});

test("two partners of the same name are told apart by their ids", () => {
  const organisations = ["a", "b"].map((id) => ({ id, name: "Kommunen", kind: "Kommun" }));
  const draft = inputSheets(smallInput({ facts: { ProjectOwner: "Kommunen" }, rows: { organisations } }));
  expect(problemsIn(draft)).toMatchObject([{ code: "ambiguousReference", ids: ["a", "b"] }]);
  expect(sentencesIn(draft)[0]?.sv).toContain("något av a, b");
});

test("a missing table is told once, without a word about references to it", () => {
  const draft = staff({});
  draft.tables.splice(
    draft.tables.findIndex(({ name }) => name === "Organisations"),
    1,
  );
  sheetIn(draft, "Parter").clear();
  expect(problemsIn(draft).map(({ code }) => code)).toEqual(["missingTable"]);
  expect(sentencesIn(draft)[0]?.sv).toMatch(/^Parter: tabellen Organisations saknas.*Kortnamn, Part, Slag/);
  expect(sentencesIn(draft)[0]?.en).toMatch(/^Partners: the table Organisations is missing.*Short name/);
});

test("a missing column that every line needs is told once", () => {
  const draft = withRows({ staff: [LINE, { ...LINE, id: "s2" }] });
  put(sheetIn(draft, "Personal"), 3, 14, "Procent");
  expect(problemsIn(draft)).toMatchObject([{ code: "missingColumn", heading: { sv: "Andel" } }]);
  expect(sentencesIn(draft)[0]?.sv).toContain("skriv tillbaka rubriken ”Andel”");
});

test("a missing fact is told by its label and its name", () => {
  const draft = staff({});
  draft.names.splice(
    draft.names.findIndex(({ name }) => name === "ProjectEnd"),
    1,
  );
  const project = sheetIn(draft, "Projekt");
  for (const [key, cell] of project) if (cell.value === "Projektslut") project.delete(key);
  expect(problemsIn(draft)).toMatchObject([{ code: "missingFact", name: "ProjectEnd" }]);
  expect(sentencesIn(draft)[0]?.sv).toContain("Projektslut");
});

test("a workbook of something else is told from one of ours", () => {
  const [sentence] = sentencesIn({
    sheets: [{ name: "Blad1", hidden: false, cells: new Map() }],
    tables: [],
    names: [],
  });
  expect(sentence?.sv).toContain("ingen av Delfins tabeller");
  expect(sentence?.en).toContain("none of the tables of Delfin");
});
