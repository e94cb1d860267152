import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { type Project } from "../../src/budget";
import { ExcelProblem } from "../../src/excel";
import { paneWords } from "../../src/i18n";
import { Start } from "../../src/taskpane/start/Start";
import { type Host } from "../../src/taskpane/host";
import { example, EXAMPLES } from "../golden/example";
import { openWorkbook } from "../support/openWorkbook";
import { renderScreen } from "../support/pane";

const SOON = { timeout: 15_000 };
jest.setTimeout(60_000);

interface Started {
  readonly inserted: { readonly project: Project; readonly language: string; readonly findings: number }[];
  readonly announced: string[];
}

/** Start above a workbook that keeps what is put into it, once its examples stand. */
async function start(
  insertSheets: Host["insertSheets"] = openWorkbook().insertSheets,
  language: "sv" | "en" = "sv",
): Promise<Started> {
  const started: Started = { inserted: [], announced: [] };
  renderScreen(
    <Start
      host={{
        insertSheets: (project, options) => {
          started.inserted.push({ project, language: options.language, findings: options.findings.length });
          return insertSheets(project, options);
        },
      }}
      onCreated={() => started.announced.push("read again")}
      announce={(sentence) => started.announced.push(sentence)}
    />,
    language,
  );
  await screen.findAllByRole("button", { name: /^(Öppna|Open) / }, SOON);
  return started;
}

function write(label: RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function projectFile(name: string, text: string): File {
  return new File([text], name, { type: "application/json" });
}

describe("the view Start", () => {
  it("says beforehand that Excel's undo list is cleared", async () => {
    await start();
    expect(screen.getByText(/Excels ångralista töms av steget/)).toBeDefined();
  });

  it("makes sheets of a name, an owner, a programme and two dates", async () => {
    const { inserted, announced } = await start();
    fireEvent.change(screen.getByLabelText("Programperiod"), { target: { value: "esf-2014-2020" } });
    fireEvent.change(screen.getByLabelText("Område"), { target: { value: "2.3" } });
    fireEvent.change(screen.getByLabelText("Utlysning"), { target: { value: "2015-00394" } });
    write(/^Projektets namn/, "Bron");
    write(/^Projektägare/, "Kommunen");
    write(/^Projektstart/, "2016-01-01");
    write(/^Projektslut/, "2018-12-31");
    fireEvent.change(screen.getByLabelText("Bladens språk"), { target: { value: "en" } });
    fireEvent.click(screen.getByRole("button", { name: "Skapa budgetblad" }));
    await waitFor(() => {
      expect(announced).toEqual(["Bladen för Bron är skapade.", "read again"]);
    }, SOON);
    const [made] = inserted;
    expect(made?.language).toBe("en");
    expect(made?.findings).toBeGreaterThan(0);
    expect(made?.project.project).toEqual({
      name: "Bron",
      programme: "esf-2014-2020",
      area: "2.3",
      start: "2016-01-01",
      end: "2018-12-31",
      owner: "projektagare",
    });
    expect(made?.project.call).toEqual({ id: "2015-00394" });
    expect(made?.project.organisations).toEqual([
      { id: "projektagare", name: "Kommunen", kind: "municipality", roles: ["owner"] },
    ]);
  });

  it("shows what the chosen call decides, and what it does not say", async () => {
    await start();
    fireEvent.change(screen.getByLabelText("Programperiod"), { target: { value: "esf-2014-2020" } });
    fireEvent.change(screen.getByLabelText("Utlysning"), { target: { value: "2015-00394" } });
    expect(screen.getByText("Medfinansiering, minst").nextSibling?.textContent).toMatch(/^53,00.%$/);
    expect(screen.getByText("Högsta stöd").nextSibling?.textContent).toBe("ej angivet");
  });

  it("offers only the calls of the programme and the area", async () => {
    await start();
    fireEvent.change(screen.getByLabelText("Programperiod"), { target: { value: "esf-2007-2013" } });
    const calls = (): number => within(screen.getByLabelText("Utlysning")).getAllByRole("option").length;
    const ofBothAreas = calls();
    fireEvent.change(screen.getByLabelText("Område"), { target: { value: "1" } });
    expect(calls()).toBeLessThan(ofBothAreas);
    fireEvent.change(screen.getByLabelText("Programperiod"), { target: { value: "none" } });
    expect(screen.queryByLabelText("Utlysning")).toBeNull();
  });

  it("says at each field what is wrong and what to write, and goes to the first", async () => {
    const { inserted } = await start();
    write(/^Projektstart/, "2027-05-01");
    write(/^Projektslut/, "2027-04-30");
    fireEvent.click(screen.getByRole("button", { name: "Skapa budgetblad" }));
    const name = screen.getByLabelText(/^Projektets namn/);
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Skriv projektets namn, till exempel Steget Vidare.")).toBeDefined();
    expect(screen.getByText("Skriv namnet på den organisation som äger projektet.")).toBeDefined();
    expect(screen.getByText(/^Slutet ligger före starten 2027-05-01\./)).toBeDefined();
    expect(inserted).toEqual([]);
    write(/^Projektslut/, "2027-05-01");
    expect(screen.queryByText(/^Slutet ligger före starten/)).toBeNull();
  });

  it("lists every sheet and name that the workbook has already", async () => {
    const workbook = openWorkbook();
    workbook.taken.push("Personal", "DelfinTotal");
    await start(workbook.insertSheets);
    fireEvent.click(screen.getByRole("button", { name: "Öppna Vägen ut" }));
    const alert = await screen.findByRole("alert", {}, SOON);
    expect(
      within(alert)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Personal", "DelfinTotal"]);
  });

  it("says what Excel refused", async () => {
    await start(() => Promise.reject(new ExcelProblem("busy", "ActivityLimitReached")));
    fireEvent.click(screen.getByRole("button", { name: "Öppna Samspelet" }));
    expect((await screen.findByRole("alert", {}, SOON)).textContent).toContain("Excel är upptaget");
  });

  it.each(EXAMPLES)("lists and opens the example %s as its file says", async (id) => {
    const { inserted } = await start();
    const { project } = example(id);
    const { name, start: from, end } = project.project;
    const button = screen.getByRole("button", { name: `Öppna ${name}` });
    const years = [...new Set([from.slice(0, 4), end.slice(0, 4)])].join("–");
    const { programme } = paneWords("sv").terms;
    expect(button.closest("li")?.textContent).toBe(
      `${name}${years} · ${programme[project.project.programme]}Öppna`,
    );
    fireEvent.click(button);
    await waitFor(() => {
      expect(inserted.map((each) => each.project)).toEqual([project]);
    }, SOON);
  });

  it("reads a project file in the pane and makes its sheets when asked to", async () => {
    const { inserted } = await start();
    const text = readFileSync(join(__dirname, "../../examples/samspelet.delfin.json"), "utf8");
    fireEvent.change(screen.getByLabelText(/^Projektfil/), {
      target: { files: [projectFile("samspelet.delfin.json", text)] },
    });
    expect(await screen.findByText("samspelet.delfin.json är läst utan fel.", {}, SOON)).toBeDefined();
    expect(inserted).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Skapa budgetblad för Samspelet" }));
    await waitFor(() => {
      expect(inserted.map(({ project }) => project.project.name)).toEqual(["Samspelet"]);
    }, SOON);
  });

  it("shows all the mistakes of a project file at once", async () => {
    await start();
    const text = readFileSync(join(__dirname, "../project-file/ten-mistakes.delfin.json"), "utf8");
    fireEvent.change(screen.getByLabelText(/^Projektfil/), {
      target: { files: [projectFile("fel.json", text)] },
    });
    const alert = await screen.findByRole("alert", {}, SOON);
    expect(alert.textContent).toContain("fel.json har 10 fel");
    expect(within(alert).getAllByRole("listitem")).toHaveLength(10);
  });

  it("speaks English where the pane does", async () => {
    await start(undefined, "en");
    expect(screen.getByRole("heading", { name: "New project budget" })).toBeDefined();
    expect(screen.getByRole("button", { name: "Create budget sheets" })).toBeDefined();
  });
});
