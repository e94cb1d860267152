import { calculate } from "../../../src/funding";
import { LANGUAGES, words } from "../../../src/i18n";
import {
  checkIntegrity,
  type IntegrityFinding,
  readWorkbook,
  type WorkbookCells,
} from "../../../src/workbook/model";
import { cellAddress } from "../../../src/workbook/model/address";
import { readReference } from "../../../src/workbook/model/area";
import { sampleProjects } from "../../support/randomProject";
import { cellAt, cellsAfter, type Edited, edited, firstFormula, rewritten, setCell } from "../support/edits";
import { cellsOfProject, example, projectOf } from "../support/made";

function findingsIn(cells: WorkbookCells): readonly IntegrityFinding[] {
  const read = readWorkbook(cells);
  if (!read.ok)
    throw new Error(read.problems.map((problem) => words("sv").workbook.problem(problem)).join("\n"));
  return checkIntegrity(cells, read.project, calculate(read.project), read.language);
}

const untouched = cellsOfProject(example("steget-vidare"), "sv");

async function workbook(): Promise<Edited> {
  return edited(await untouched);
}

describe("a workbook that nobody touched has nothing to tell", () => {
  test.each(LANGUAGES)("the example, in %s", async (language) => {
    expect(findingsIn(await cellsOfProject(example("steget-vidare"), language))).toEqual([]);
  });

  test("any project", async () => {
    for (const random of sampleProjects(10, 5)) {
      expect(findingsIn(await cellsOfProject(projectOf(JSON.stringify(random)), "en"))).toEqual([]);
    }
  }, 60_000);
});

test("five cells that were tampered with are told, and no others", async () => {
  const tampered = await workbook();
  const [replaced, first] = firstFormula(tampered, "Finansiering");
  setCell(tampered, "Finansiering", replaced, { value: first.value ?? 0 });
  const [changed, second] = firstFormula(tampered, "Månader", 40);
  setCell(tampered, "Månader", changed, { ...second, formula: `${second.formula ?? ""}+1000` });
  const [broken, third] = firstFormula(tampered, "Budget", 5);
  setCell(tampered, "Budget", broken, { ...third, formula: "SUM(#REF!)" });
  const [stale, fourth] = firstFormula(tampered, "Likviditet", 12);
  setCell(tampered, "Likviditet", stale, { ...fourth, value: Number(fourth.value) + 1 });
  const [emptied] = firstFormula(tampered, "Underlag", 30);
  setCell(tampered, "Underlag", emptied, {});

  const findings = findingsIn(cellsAfter(tampered));
  expect(findings.map((finding) => [finding.code, finding.address]).sort()).toEqual([
    ["formulaChanged", `'Månader'!${changed}`],
    ["formulaReplaced", `Finansiering!${replaced}`],
    ["formulaReplaced", `Underlag!${emptied}`],
    ["referenceBroken", `Budget!${broken}`],
    ["resultDiffers", `Likviditet!${stale}`],
  ]);
  for (const finding of findings) {
    expect(words("sv").workbook.integrity(finding)).toMatch(/!.*(?:här ska stå =|indata ger)/);
    expect(words("en").workbook.integrity(finding)).toMatch(/!.*(?:it should be =|the input gives)/);
  }
});

test("a difference of rounding is none", async () => {
  const tampered = await workbook();
  const [address, cell] = firstFormula(tampered, "Likviditet", 12);
  setCell(tampered, "Likviditet", address, { ...cell, value: Number(cell.value) + 0.01 });
  expect(findingsIn(cellsAfter(tampered))).toEqual([]);
  setCell(tampered, "Likviditet", address, { ...cell, value: Number(cell.value) + 0.02 });
  expect(findingsIn(cellsAfter(tampered))).toMatchObject([{ code: "resultDiffers" }]);
});

test("of figures that follow from each other only the first is told", async () => {
  const tampered = await workbook();
  // The grant was typed over with another amount, and what is calculated from it was recalculated since.
  const grant = tampered.names.find(({ name }) => name === "DelfinGrant")?.refersTo.replace(/^.*!/, "") ?? "";
  const balance =
    tampered.names.find(({ name }) => name === "DelfinBalance")?.refersTo.replace(/^.*!/, "") ?? "";
  setCell(tampered, "Finansiering", grant, { value: 5_000_000 });
  setCell(tampered, "Finansiering", balance, {
    ...cellAt(tampered, "Finansiering", balance),
    value: 1_138_857,
  });
  expect(findingsIn(cellsAfter(tampered)).map(({ code }) => code)).toEqual(["formulaReplaced"]);
});

test("names that were deleted or led elsewhere are told", async () => {
  const tampered = await workbook();
  tampered.names.splice(
    tampered.names.findIndex(({ name }) => name === "DelfinTotal"),
    1,
  );
  const at = tampered.names.findIndex(({ name }) => name === "DelfinGrant");
  tampered.names[at] = { name: "DelfinGrant", refersTo: "Finansiering!$Z$99" };
  const cash = tampered.names.findIndex(({ name }) => name === "DelfinCash");
  tampered.names[cash] = { name: "DelfinCash", refersTo: "#REF!" };
  const findings = findingsIn(cellsAfter(tampered));
  expect(findings).toMatchObject([
    { code: "nameMissing", address: "DelfinTotal" },
    { code: "nameRedirected", address: "DelfinCash", found: "#REF!" },
    { code: "nameRedirected", address: "DelfinGrant", found: "Finansiering!$Z$99" },
  ]);
  expect(findings.map((finding) => words("sv").workbook.integrity(finding)).join()).toMatch(
    /DelfinTotal är borttaget.*DelfinGrant leder till Finansiering/,
  );
});

test("a number of law that was typed over is told", async () => {
  const tampered = await workbook();
  const law = cellsAfter(tampered).sheets.find(({ name }) => name === "Regler");
  const flatRate = law?.filled.find(({ cell }) => cell.value === 0.07);
  if (flatRate === undefined) throw new Error("the sheet Regler has no flat rate of 7 %");
  const address = cellAddress(flatRate.row, flatRate.column);
  setCell(tampered, "Regler", address, { value: 0.08 });
  const findings = findingsIn(cellsAfter(tampered));
  expect(findings).toEqual([
    { code: "lawNumberChanged", address: `Regler!${address}`, expected: "0.07", found: "0.08" },
  ]);
  expect(findings.map((finding) => words("sv").workbook.integrity(finding)).join()).toContain(
    "0,08; enligt reglerna ska här stå 0,07",
  );
});

test("a heading that was edited is told", async () => {
  const tampered = await workbook();
  const cells = await untouched;
  const heading = cells.sheets
    .find(({ name }) => name === "Personal")
    ?.filled.find(({ cell }) => cell.value === "Född");
  if (heading === undefined) throw new Error("the sheet Personal has no column Född");
  const address = `${String.fromCharCode(65 + heading.column)}${heading.row + 1}`;
  setCell(tampered, "Personal", address, { value: "Ålder" });
  const findings = findingsIn(cellsAfter(tampered));
  expect(findings).toEqual([
    { code: "headingChanged", address: `Personal!${address}`, expected: "Född", found: "Ålder" },
  ]);
  expect(
    words("en").workbook.integrity(
      findings[0] ?? { code: "sheetMissing", address: "", expected: "", found: "" },
    ),
  ).toContain("“Född”");
});

test("a sheet that is gone is told, and what was not on it is compared as before", async () => {
  const tampered = await workbook();
  tampered.sheets.splice(
    tampered.sheets.findIndex(({ name }) => name === "Likviditet"),
    1,
  );
  const findings = findingsIn(cellsAfter(tampered));
  expect(findings[0]).toMatchObject({ code: "sheetMissing", address: "Likviditet" });
  expect(findings.slice(1).filter(({ code }) => code !== "nameRedirected")).toEqual([]);
});

describe("what a user may do is not told", () => {
  test("a sheet of one's own, with errors on it", async () => {
    const changed = await workbook();
    changed.sheets.unshift({
      name: "Mitt",
      hidden: false,
      cells: new Map([[0, { value: { error: "#REF!" }, formula: "#REF!" }]]),
    });
    changed.names.push({ name: "Mitt_namn", refersTo: "#REF!" });
    expect(findingsIn(cellsAfter(changed))).toEqual([]);
  });

  test("a sheet of results renamed and three rows inserted above, with every formula following", async () => {
    const changed = await workbook();
    const follow = (formula: string, own: string): string =>
      rewritten(formula, own, (sheet, cells) =>
        sheet === "Finansiering"
          ? { sheet: "Vår finansiering", cells: cells.replace(/\d+/g, (row) => String(Number(row) + 3)) }
          : { sheet, cells },
      );
    for (const sheet of changed.sheets) {
      const own = sheet.name === "Finansiering";
      const cells = [...sheet.cells];
      sheet.cells.clear();
      for (const [key, cell] of cells) {
        const moved =
          cell.formula === undefined ? cell : { ...cell, formula: follow(cell.formula, sheet.name) };
        sheet.cells.set(own ? key + 3 * 16_384 : key, moved);
      }
      if (own) sheet.name = "Vår finansiering";
    }
    changed.names.forEach(({ name, refersTo }, index) => {
      changed.names[index] = { name, refersTo: follow(refersTo, "") };
    });
    expect(findingsIn(cellsAfter(changed))).toEqual([]);
  });

  test("a line of staff more, which the sheets have room for, once the workbook was recalculated", async () => {
    const before = example("steget-vidare");
    const [line] = before.staff;
    if (line === undefined) throw new Error("the example has no staff");
    const after = { ...before, staff: [...before.staff, { ...line, id: "ny" }] };
    // What Excel makes of it: the sheets as laid out before, the figures as they are after.
    const cells = await cellsOfProject(before, "sv");
    const read = readWorkbook(cells);
    if (!read.ok) throw new Error("the example is not read");
    const findings = checkIntegrity(cells, after, calculate(after), "sv");
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["resultDiffers"]));
  });
});

test("a workbook that claims boundless room is not laid out for it", async () => {
  const tampered = await workbook();
  const outgrown = tampered.names.find(({ name }) => name === "DelfinOutgrown")?.refersTo ?? "";
  const { area } = readReference(outgrown) ?? { area: { top: 0, left: 0 } };
  setCell(tampered, "Översikt", cellAddress(area.top - 3, area.left + 1), { value: 1_000_000_000 });
  expect(findingsIn(cellsAfter(tampered))).toEqual([]);
});
