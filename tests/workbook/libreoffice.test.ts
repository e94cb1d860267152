import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";

import { type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { FIRST_ROW, type Language, sheetName, type TableId, TABLES } from "../../src/workbook/layout";
import { type WorkbookCells } from "../../src/workbook/model";
import { libreOffice } from "../support/needed";
import { aCost, aProject, aSalary, date, decimal } from "../support/projectBuilder";
import { sampleProjects } from "../support/randomProject";
import { recalculated } from "./support/libreOffice";
import { example, projectOf, workbookOf } from "./support/made";
import { type Bare, bareWorkbook, differences, resultsIn, resultsOf } from "./support/results";

/*
 * A second opinion on every formula: LibreOffice calculates workbooks that hold no results, and each cell is compared
 * with what the core says.
 */

const MINUTES = 60_000;

// Said once where it is missing, not for each of the workbooks.
libreOffice();

const EXAMPLES = readdirSync(join(__dirname, "../../examples"))
  .filter((file) => file.endsWith(".delfin.json"))
  .map((file) => file.replace(".delfin.json", ""));

/** What the random projects leave out. */
const MORE: Readonly<Record<string, Project>> = {
  "known-call-stricter-than-the-file": aProject({
    call: { id: "2015/00394", minCoFinancingShare: decimal("0.1") },
    staff: [aSalary()],
  }),
  "known-call-laxer-than-the-file": aProject({
    call: { id: "2015-00394", minCoFinancingShare: decimal("0.6") },
    staff: [aSalary()],
  }),
  "known-call-and-no-figure-in-the-file": aProject({ call: { id: "2020-00518" }, staff: [aSalary()] }),
  "call-that-contradicts-itself": aProject({
    call: { id: "po2-2010-12-22-oppen", minCoFinancingShare: decimal("0.5") },
    staff: [aSalary()],
  }),
  "cash-by-the-month-beside-a-key": aProject({
    project: { start: date("2011-01-17"), end: date("2011-10-05") },
    staff: [aSalary()],
    financing: {
      cash: [
        { id: "f1", organisation: "regionen", amount: decimal("1111.115"), profile: "monthly" },
        { id: "f2", organisation: "staten", key: decimal("1"), start: date("2011-03-03") },
      ],
      grant: { mode: "fixed", amount: decimal("50000") },
    },
    cashFlow: {},
  }),
};

const RANDOM = 40;
const SEED = 20_110_201;

describe("LibreOffice, from formulas alone,", () => {
  const projects = new Map<string, Project>();
  const made = new Map<string, Bare>();
  let found: ReadonlyMap<string, WorkbookCells> = new Map();

  beforeAll(async () => {
    for (const name of EXAMPLES) projects.set(name, example(name));
    sampleProjects(RANDOM, SEED).forEach((file, index) => {
      projects.set(`random-${index + 1}`, projectOf(JSON.stringify(file)));
    });
    for (const [name, project] of Object.entries(MORE)) projects.set(name, project);
    let position = 0;
    for (const [name, project] of projects) {
      const language: Language = position++ % 2 === 0 ? "sv" : "en";
      made.set(name, await bareWorkbook(project, calculate(project), language));
    }
    found = await recalculated(new Map([...made].map(([name, { bytes }]) => [name, bytes])));
  }, 8 * MINUTES);

  const names = [
    ...EXAMPLES,
    ...Object.keys(MORE),
    ...Array.from({ length: RANDOM }, (_, index) => `random-${index + 1}`),
  ];

  it.each(names)("gives every cell of %s the figure of the core", (name) => {
    const bare = made.get(name);
    const cells = found.get(name);
    expect(bare !== undefined && cells !== undefined && differences(bare.contents, cells)).toEqual([]);
  });

  it.each(names)("gives the named results of %s to the öre", (name) => {
    const [project, cells] = [projects.get(name), found.get(name)];
    expect(cells === undefined ? undefined : resultsIn(cells)).toEqual(
      project === undefined ? undefined : resultsOf(calculate(project)),
    );
  });
});

interface Edit {
  readonly name: string;
  /** The same change to the project. */
  readonly changed: (project: Project) => Project;
  readonly type: (sheets: EditedSheets) => void;
}

interface EditedSheets {
  readonly cell: (table: TableId, row: number, column: string, value: string | number) => void;
  readonly fact: (name: string, value: string | number) => void;
}

const STEGET = "steget-vidare";

/** What a user types into the sheets of Steget Vidare, and the project that this makes. */
const EDITS: readonly Edit[] = [
  {
    name: "a salary",
    changed: (project) => ({
      ...project,
      staff: project.staff.map((line) =>
        line.id === "s1" ? { ...line, method: "actual", monthlySalary: decimal("41234.5") } : line,
      ),
    }),
    type: ({ cell }) => {
      cell("staff", 0, "monthlySalary", 41_234.5);
    },
  },
  {
    name: "a coach and a journey below their lists",
    changed: (project) => ({
      ...project,
      staff: [
        ...project.staff,
        aSalary({
          id: "s99",
          organisation: "viva-resurs",
          monthlySalary: decimal("29999"),
          workload: decimal("0.35"),
        }),
      ],
      costs: [
        ...project.costs,
        aCost({
          id: "c99",
          organisation: "viva-resurs",
          type: "travel",
          unitPrice: decimal("1717.17"),
          profile: "monthly",
        }),
      ],
    }),
    type: ({ cell }) => {
      const project = example(STEGET);
      const [coach, journey] = [project.staff.length, project.costs.length];
      cell("staff", coach, "id", "s99");
      cell("staff", coach, "organisation", "viva-resurs");
      cell("staff", coach, "method", "Lön");
      cell("staff", coach, "monthlySalary", 29_999);
      cell("staff", coach, "workload", 0.35);
      cell("costs", journey, "id", "c99");
      cell("costs", journey, "organisation", "viva-resurs");
      cell("costs", journey, "type", "Resor och logi");
      cell("costs", journey, "unitPrice", 1717.17);
      cell("costs", journey, "profile", "Per månad");
    },
  },
  {
    name: "an end four months and a half later",
    changed: (project) => ({ ...project, project: { ...project.project, end: date("2014-05-15") } }),
    type: ({ fact }) => {
      fact("ProjectEnd", 41_774);
    },
  },
  {
    name: "the words of the other language",
    changed: (project) => ({
      ...project,
      indirect: { option: "staff15" },
      staff: project.staff.map((line) =>
        line.id === "s2" ? { ...line, method: "hourly1720", annualEmploymentCost: decimal("650000") } : line,
      ),
    }),
    type: ({ cell, fact }) => {
      cell("staff", 1, "method", "hourly 1720");
      cell("staff", 1, "annualEmploymentCost", 650_000);
      fact("IndirectOption", "15 % of staff");
    },
  },
];

describe("LibreOffice, after a user typed", () => {
  let found: ReadonlyMap<string, WorkbookCells> = new Map();

  beforeAll(async () => {
    const edited = new Map<string, Uint8Array>();
    for (const [index, edit] of EDITS.entries()) edited.set(`edit-${index}`, await typed(edit));
    found = await recalculated(edited);
  }, 3 * MINUTES);

  it.each(EDITS.map(({ name, changed }, index) => ({ name, changed, file: `edit-${index}` })))(
    "$name, gives what the core gives for the same change",
    ({ changed, file }) => {
      const cells = found.get(file);
      expect(cells === undefined ? undefined : resultsIn(cells)).toEqual(
        resultsOf(calculate(changed(example(STEGET)))),
      );
    },
  );
});

/** The workbook of Steget Vidare with the edit typed in by another program. */
async function typed({ type }: Edit): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await workbookOf(example(STEGET), "sv"));
  const sheetOf = (name: string): NonNullable<ReturnType<typeof workbook.getWorksheet>> => {
    const sheet = workbook.getWorksheet(name);
    if (sheet === undefined) throw new Error(`the workbook has no sheet ${name}`);
    return sheet;
  };
  type({
    cell: (table, row, column, value) => {
      const position = TABLES[table].columns.findIndex(({ id }) => id === column);
      sheetOf(sheetName(table, "sv")).getCell(FIRST_ROW + row + 1, position + 1).value = value;
    },
    fact: (name, value) => {
      const [place = ""] = workbook.definedNames.getRanges(name).ranges;
      const [sheet = "", address = ""] = place.replaceAll("'", "").split("!");
      sheetOf(sheet).getCell(address.replaceAll("$", "")).value = value;
    },
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}
