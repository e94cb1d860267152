import { act, fireEvent, screen, within } from "@testing-library/react";

import { type Book } from "../../src/taskpane/book";
import { bookFrom } from "../../src/taskpane/calculated";
import { Explain } from "../../src/taskpane/explain/Explain";
import { cellMeanings } from "../../src/workbook/model";
import { example } from "../golden/example";
import { anySpaces } from "../support/anySpaces";
import { cellsOf, readingOfCells } from "../support/openWorkbook";
import { type AskedActions, askedActions, bookOf, renderScreen } from "../support/pane";
import { cellsAfter, edited, setCell } from "../workbook/support/edits";

jest.setTimeout(60_000);

let steget: Book;
beforeAll(async () => {
  steget = await bookOf("steget-vidare");
});

function open(book: Book = steget, language?: "en"): AskedActions {
  const actions = askedActions();
  renderScreen(<Explain book={book} actions={actions} />, language);
  return actions;
}

function select(actions: AskedActions, cell: string): void {
  act(() => {
    actions.select(cell);
  });
}

function cellOfFigure(book: Book, figure: string): string {
  const cell = cellMeanings(book).cellOf(figure);
  if (cell === undefined) throw new Error(`no cell shows ${figure}`);
  return cell;
}

function items(): readonly HTMLElement[] {
  return screen.getAllByRole("treeitem");
}

function press(key: string): void {
  const focused = document.activeElement;
  if (focused === null) throw new Error("nothing has the focus");
  fireEvent.keyDown(focused, { key });
}

function focusedText(): string {
  return document.activeElement?.textContent ?? "";
}

describe("the view Förklara", () => {
  it("explains the figure of the selected cell, and the next one when another is selected", () => {
    const actions = open();
    select(actions, cellOfFigure(steget, "totals.total"));
    expect(screen.getByRole("tree", { name: "Så blir siffran till: Total projektbudget" })).toBeDefined();
    expect(items()[0]?.textContent).toMatch(
      anySpaces("Total projektbudget29 944 143 krsummaFinansiering!B5"),
    );
    expect(
      items()
        .map((item) => item.textContent)
        .join("\n"),
    ).toMatch(/Kontanta kostnader/);
    select(actions, cellOfFigure(steget, "financing.coFinancing"));
    expect(screen.getByRole("tree", { name: "Så blir siffran till: Medfinansiering" })).toBeDefined();
  });

  it("offers four figures before a cell is selected and for a cell of text", () => {
    const actions = open();
    expect(screen.getByText(/^Markera en cell i bladen/)).toBeDefined();
    select(actions, "Projekt!A1");
    expect(screen.getByText(/^Projekt!A1 är text\./)).toBeDefined();
    const figures = within(screen.getByRole("region", { name: "Siffror att börja med" }));
    expect(figures.getAllByRole("button")).toHaveLength(4);
    fireEvent.click(figures.getByRole("button", { name: anySpaces("ESF-stöd 6 138 857 kr") }));
    expect(screen.getByRole("tree", { name: "Så blir siffran till: ESF-stöd" })).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Till den markerade cellen" }));
    expect(screen.queryByRole("tree")).toBeNull();
  });

  it("names the field of an input cell, and leads to the total of its line", () => {
    const actions = open();
    const cell = steget.cellOf("staff[0].monthlySalary");
    if (cell === undefined) throw new Error("the salary has no cell");
    select(actions, cell);
    expect(
      screen.getByText(`${cell} är inmatning: månadslönen. Värdet skrivs in och räknas inte fram.`),
    ).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Förklara radens summa" }));
    expect(screen.getByRole("tree", { name: /s1/ })).toBeDefined();
  });

  it("says where a cell shows something else than the figure, with both values", async () => {
    const cell = cellOfFigure(steget, "totals.staff");
    const [sheet = "", address = ""] = cell.split("!");
    const cells = edited(await cellsOf(example("steget-vidare").project));
    setCell(cells, sheet, address, { value: 1 });
    const reading = readingOfCells(cellsAfter(cells));
    if (reading.state !== "read") throw new Error("a result cell must not stop the reading");
    const actions = open(bookFrom(reading));
    select(actions, cell);
    const sentence = screen.getByText(new RegExp(`^${cell} visar`)).textContent.replaceAll("\u00a0", " ");
    expect(sentence).toContain(`${cell} visar 1 kr, men Delfin räknar fram 7 658 708 kr.`);
  });
});

describe("the tree of an explanation", () => {
  it("is walked, opened and closed by the arrow keys, with one stop of Tab", () => {
    const actions = open();
    select(actions, cellOfFigure(steget, "totals.total"));
    expect(items().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => {
      items()[0]?.focus();
    });
    press("ArrowDown");
    expect(focusedText()).toMatch(/^Kontanta kostnader/);
    expect(document.activeElement?.getAttribute("aria-level")).toBe("2");
    press("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    press("ArrowRight");
    expect(focusedText()).toMatch(/^Personal/);
    press("ArrowLeft");
    press("ArrowLeft");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
    press("End");
    expect(document.activeElement).toBe(items().at(-1));
    press("Home");
    press("ArrowLeft");
    expect(items()).toHaveLength(1);
  });

  it("shows the cell of a part by Enter", () => {
    const actions = open();
    select(actions, cellOfFigure(steget, "totals.total"));
    act(() => {
      items()[0]?.focus();
    });
    press("ArrowDown");
    press("Enter");
    expect(actions.shown).toEqual([cellOfFigure(steget, "totals.cash")]);
  });

  it("gives the source of a number of law", async () => {
    const book = await bookOf("inkluderande-rehabilitering");
    const actions = open(book);
    select(actions, cellOfFigure(book, "totals.indirect"));
    const lawParts = (): readonly HTMLElement[] =>
      items().filter((item) => item.textContent.includes("källa:"));
    for (let level = 1; level < 6 && lawParts().length === 0; level++) {
      for (const item of items()) if (item.getAttribute("aria-expanded") === "false") fireEvent.click(item);
    }
    const [law] = lawParts();
    expect(law?.textContent).toMatch(/1303\/2013/);
    if (law !== undefined) fireEvent.click(law);
    expect(screen.getByText("Gäller från")).toBeDefined();
  });

  it("speaks English where the pane does", async () => {
    const book = await bookOf("steget-vidare", "en");
    const actions = open(book, "en");
    select(actions, cellOfFigure(book, "totals.total"));
    expect(
      screen.getByRole("tree", { name: "How the figure comes about: Total project budget" }),
    ).toBeDefined();
  });
});
