import { fireEvent, render, screen, within } from "@testing-library/react";

import { ExcelProblem } from "../../src/excel";
import { type Language, paneWords } from "../../src/i18n";
import { App } from "../../src/taskpane/App";
import { type Host } from "../../src/taskpane/host";
import { example } from "../golden/example";
import { cellsOf, openWorkbook, readingOf, readingOfCells } from "../support/openWorkbook";
import { decimal } from "../support/projectBuilder";
import { cellsAfter, edited, setCell } from "../workbook/support/edits";

/** 2026-01-05 14:32 where the computer's clock is set to universal time; the pane writes the time of the place. */
const NOW = Date.UTC(2026, 0, 5, 14, 32);
const SHOWN_TIME = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit" }).format(NOW);

/** Writing and reading a whole workbook takes its time. */
const SOON = { timeout: 15_000 };
jest.setTimeout(60_000);

const stegetVidare = example("steget-vidare").project;

function open(host: Host, language: Language = "sv"): { readonly chosen: readonly Language[] } {
  const chosen: Language[] = [];
  render(
    <App
      host={host}
      language={language}
      words={paneWords(language)}
      numbers={language}
      brightness="light"
      clock={() => NOW}
      onLanguage={(next) => chosen.push(next)}
    />,
  );
  return { chosen };
}

function tab(name: RegExp): HTMLElement {
  return screen.getByRole("tab", { name });
}

describe("the pane", () => {
  it("begins a budget where the workbook has none", async () => {
    open(openWorkbook());
    expect(await screen.findByRole("heading", { name: "Ny projektbudget" }, SOON)).toBeDefined();
    expect(screen.queryByRole("tablist")).toBeNull();
    expect(await screen.findByRole("button", { name: "Öppna Steget Vidare" }, SOON)).toBeDefined();
  });

  it("opens a budget with its name, its views, its time and the difference of its tables", async () => {
    open(openWorkbook(stegetVidare));
    expect(await screen.findByRole("heading", { name: "Steget Vidare" }, SOON)).toBeDefined();
    expect(screen.getByText("Illustrativa rader")).toBeDefined();
    expect(tab(/^Översikt/).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByText(`Beräknat ${SHOWN_TIME}`)).toBeDefined();
    expect(screen.getByText("Differens 0,00 kr")).toBeDefined();
  });

  it("announces how much there is to mend, and says it in the tab", async () => {
    open(openWorkbook(stegetVidare));
    await screen.findByRole("tab", { name: /^Kontroller ?, 2 varningar$/ }, SOON);
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("2 varningar");
  });

  it("reads the workbook again when it is edited", async () => {
    const workbook = openWorkbook(stegetVidare);
    open(workbook);
    await screen.findByRole("heading", { name: "Steget Vidare" }, SOON);
    workbook.edit({ ...stegetVidare, project: { ...stegetVidare.project, name: "Ett nytt namn" } });
    expect(await screen.findByRole("heading", { name: "Ett nytt namn" }, SOON)).toBeDefined();
  });

  it("drops a reading that a later one overtook", async () => {
    const [early, late] = [await readingOf(stegetVidare), await readingOf(example("samspelet").project)];
    let finishEarly = (): void => undefined;
    const workbook = openWorkbook();
    workbook.read(
      () =>
        new Promise(
          (resolve) =>
            (finishEarly = () => {
              resolve(early);
            }),
        ),
    );
    open(workbook);
    workbook.read(() => Promise.resolve(late));
    expect(await screen.findByRole("heading", { name: "Samspelet" }, SOON)).toBeDefined();
    finishEarly();
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole("heading", { name: "Steget Vidare" })).toBeNull();
  });

  it("lists every mistake of the input with its cell, and keeps the last good figures with their time", async () => {
    const workbook = openWorkbook(stegetVidare);
    open(workbook);
    await screen.findByText("29 944 143 kr", { normalizer: plainSpaces }, SOON);
    const cells = edited(await cellsOf(stegetVidare));
    setCell(cells, "Personal", "O5", { value: "mycket" });
    setCell(cells, "Projekt", "B13", { value: "snart" });
    workbook.read(() => Promise.resolve(readingOfCells(cellsAfter(cells))));
    const alert = await screen.findByRole("alert", {}, SOON);
    expect(within(alert).getByText("Budgeten kunde inte läsas")).toBeDefined();
    fireEvent.click(within(alert).getByRole("button", { name: "Visa cell Personal!O5" }));
    expect(workbook.shown).toEqual(["Personal!O5"]);
    expect(screen.getByText(`Siffrorna nedan är från ${SHOWN_TIME} och kan vara inaktuella.`)).toBeDefined();
    expect(screen.getByText("29 944 143 kr", { normalizer: plainSpaces })).toBeDefined();
  });

  it("says what Excel refused and reads again when asked to", async () => {
    const workbook = openWorkbook();
    workbook.read(() => Promise.reject(new ExcelProblem("editing", "InvalidOperationInCellEditMode")));
    open(workbook);
    const alert = await screen.findByRole("alert", {}, SOON);
    expect(alert.textContent).toContain("En cell redigeras");
    workbook.read(() => readingOf(stegetVidare));
    fireEvent.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByRole("heading", { name: "Steget Vidare" }, SOON)).toBeDefined();
  });

  it("says that Excel could not show a cell, until the message is closed", async () => {
    const workbook = openWorkbook(stegetVidare);
    open({ ...workbook, showCell: () => Promise.reject(new ExcelProblem("gone", "ItemNotFound")) });
    fireEvent.click(await screen.findByRole("tab", { name: /^Kontroller/ }, SOON));
    const [first] = await screen.findAllByRole("button", { name: /^Visa cell/ }, SOON);
    if (first !== undefined) fireEvent.click(first);
    expect((await screen.findByRole("alert")).textContent).toContain("finns inte längre");
    fireEvent.click(screen.getByRole("button", { name: "Stäng" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("writes a fix to the workbook and shows what it reads then", async () => {
    const cash = stegetVidare.financing.cash.map((line) =>
      line.organisation === stegetVidare.project.owner ? { ...line, amount: decimal("1000000") } : line,
    );
    open(openWorkbook({ ...stegetVidare, financing: { ...stegetVidare.financing, cash } }));
    fireEvent.click(await screen.findByRole("tab", { name: /1 fel, \d+ varning/ }, SOON));
    fireEvent.click(
      await screen.findByRole("button", { name: "Föreslå åtgärd: Budgeten är finansierad" }, SOON),
    );
    fireEvent.click(screen.getByRole("button", { name: "Verkställ" }));
    expect(await screen.findByText("Åtgärden är gjord", {}, SOON)).toBeDefined();
    expect(await screen.findByRole("tab", { name: /^Kontroller ?, \d+ varning/ }, SOON)).toBeDefined();
  });

  it("turns to English at once and tells which language was chosen", async () => {
    const { chosen } = open(openWorkbook(stegetVidare));
    await screen.findByRole("heading", { name: "Steget Vidare" }, SOON);
    fireEvent.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByRole("tab", { name: "Overview" }, SOON)).toBeDefined();
    expect(screen.getByText("Difference SEK 0,00")).toBeDefined();
    expect(chosen).toEqual(["en"]);
  });
});

describe("the tabs of the pane", () => {
  it("are moved through with the arrows and chosen by a press", async () => {
    open(openWorkbook(stegetVidare));
    (await screen.findByRole("tab", { name: /^Översikt/ }, SOON)).focus();
    fireEvent.keyDown(screen.getByRole("tablist"), { key: "ArrowRight" });
    expect(document.activeElement).toBe(tab(/^Kontroller/));
    expect(tab(/^Kontroller/).getAttribute("aria-selected")).toBe("false");
    fireEvent.keyDown(screen.getByRole("tablist"), { key: "End" });
    fireEvent.keyDown(screen.getByRole("tablist"), { key: "ArrowRight" });
    expect(document.activeElement).toBe(tab(/^Översikt/));
    fireEvent.click(tab(/^Kontroller/));
    expect(tab(/^Kontroller/).getAttribute("aria-selected")).toBe("true");
    const panel = within(screen.getByRole("tabpanel", { name: /^Kontroller/ }));
    expect(await panel.findByRole("heading", { name: "Varningar" }, SOON)).toBeDefined();
  });

  it("take in the view that is chosen under Mer", async () => {
    open(openWorkbook(stegetVidare));
    const more = await screen.findByRole("button", { name: "Mer" }, SOON);
    fireEvent.keyDown(more, { key: "ArrowDown" });
    expect(document.activeElement).toBe(screen.getByRole("menuitem", { name: "Personal" }));
    fireEvent.keyDown(screen.getByRole("menu"), { key: "ArrowDown" });
    expect(document.activeElement).toBe(screen.getByRole("menuitem", { name: "Likviditet" }));
    fireEvent.click(screen.getByRole("menuitem", { name: "Likviditet" }));
    expect(screen.queryByRole("menu")).toBeNull();
    expect(tab(/^Likviditet/).getAttribute("aria-selected")).toBe("true");
    expect(screen.queryByRole("tab", { name: "Finansiering" })).toBeNull();
    const panel = within(screen.getByRole("tabpanel", { name: "Likviditet" }));
    expect((await panel.findAllByRole("heading", {}, SOON)).length).toBeGreaterThan(0);
  });

  it("close Mer with Esc and give its button the focus back", async () => {
    open(openWorkbook(stegetVidare));
    const more = await screen.findByRole("button", { name: "Mer" }, SOON);
    fireEvent.click(more);
    fireEvent.keyDown(screen.getByRole("menu"), { key: "Escape" });
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(more);
  });
});

function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ").trim();
}
