import { fireEvent, screen, within } from "@testing-library/react";
import { Staff } from "../../src/taskpane/staff/Staff";
import { anySpaces } from "../support/anySpaces";
import { askedActions, bookOf, bookOfProject, renderScreen } from "../support/pane";
import { aProject } from "../support/projectBuilder";

function cell(name: string): HTMLElement {
  return screen.getByRole("gridcell", { name });
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

describe("the view Personal", () => {
  it("opens on the half-year in which somebody has more than full time, and says so in words", async () => {
    renderScreen(<Staff book={await bookOf("steget-vidare")} actions={askedActions()} />);
    expect(screen.getByRole("combobox", { name: "Halvår" })).toHaveProperty(
      "selectedOptions.0.text",
      "januari–juni 2012",
    );
    expect(cell("Coach 3, januari 2012: 1,20 av heltid, över heltid").textContent).toBe("1,20");
    expect(cell("Projektledare, januari 2012: 1,00 av heltid")).not.toBeNull();
    expect(
      screen.getByText("Coach 3 har 1,20 av heltid januari–juni 2012; det är 0,20 för mycket."),
    ).not.toBeNull();
  });

  it("says the same in English", async () => {
    renderScreen(<Staff book={await bookOf("steget-vidare", "en")} actions={askedActions()} />, "en");
    expect(cell("Coach 3, January 2012: 1.20 of full time, above full time")).not.toBeNull();
    expect(
      screen.getByText("Coach 3 has 1.20 of full time in January–June 2012; that is 0.20 too much."),
    ).not.toBeNull();
  });

  it("is one stop of the Tab key, whatever its size", async () => {
    renderScreen(<Staff book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const cells = within(screen.getByRole("grid", { name: "Person och månad" })).getAllByRole("gridcell");
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("moves by cell with the arrows and shows the row of the sheet on Enter", async () => {
    const actions = askedActions();
    const book = await bookOf("steget-vidare");
    renderScreen(<Staff book={book} actions={actions} />);
    cell("Projektledare, januari 2012: 1,00 av heltid").focus();
    press("ArrowDown");
    press("ArrowRight");
    expect(document.activeElement).toBe(cell("Projektekonom, februari 2012: 0,30 av heltid"));
    press("End");
    expect(document.activeElement).toBe(cell("Projektekonom, juni 2012: 0,30 av heltid"));
    press("ArrowRight");
    expect(document.activeElement).toBe(cell("Projektekonom, juni 2012: 0,30 av heltid"));
    press("Enter");
    expect(actions.shown).toEqual([book.cellOf("staff[1].workload")]);
  });

  it("shows partners by role in a month of choice, with the sums of both", async () => {
    renderScreen(<Staff book={await bookOf("steget-vidare")} actions={askedActions()} />);
    fireEvent.change(screen.getByRole("combobox", { name: "Visa" }), { target: { value: "roles" } });
    expect(screen.getByRole("grid", { name: "Roller 1–4 av 8" })).not.toBeNull();
    expect(screen.getByRole("grid", { name: "Roller 5–8 av 8" })).not.toBeNull();
    expect(cell("VIVA Resurs, Handläggare: 0,20 av heltid, över heltid")).not.toBeNull();
    expect(screen.getAllByRole("gridcell", { name: "Summa, Summa: 4,90 av heltid" })).toHaveLength(2);
    const months = screen.getByRole("combobox", { name: "Månad" });
    fireEvent.change(months, { target: { value: "0" } });
    expect(months).toHaveProperty("selectedOptions.0.text", "februari 2011");
    expect(cell("VIVA Resurs, Handläggare: ingen tid")).not.toBeNull();
  });

  it("draws a person above full time with the lines that make it, each with its cell", async () => {
    const actions = askedActions();
    const book = await bookOf("steget-vidare");
    renderScreen(<Staff book={book} actions={actions} />);
    const card = within(screen.getByRole("region", { name: "Coach 3" }));
    expect(
      card.getByRole("img", { name: /^Andel av heltid för Coach 3 .* Som mest 1,20; linjen är heltid\.$/ }),
    ).not.toBeNull();
    for (const button of card.getAllByRole("button")) fireEvent.click(button);
    const lines = book.project.staff.flatMap(({ person }, position) =>
      person === "Coach 3" ? [book.cellOf(`staff[${String(position)}].workload`)] : [],
    );
    expect(actions.shown).toEqual(lines);
  });

  it("proposes the fix of a person above full time, and says when it is done", async () => {
    const actions = askedActions();
    renderScreen(<Staff book={await bookOf("steget-vidare")} actions={actions} />);
    const card = within(screen.getByRole("region", { name: "Coach 3" }));
    fireEvent.click(card.getByRole("button", { name: /^Föreslå åtgärd: / }));
    const dialog = within(screen.getByRole("dialog", { name: /^Förslag: / }));
    expect(dialog.getByRole("table", { name: "Ändrade celler" })).not.toBeNull();
    expect(actions.applied).toEqual([]);
    fireEvent.click(dialog.getByRole("button", { name: "Verkställ" }));
    expect(await screen.findByText("Åtgärden är gjord")).not.toBeNull();
    expect(actions.applied).toHaveLength(1);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("lists each person year by year, with öre because whole kronor would not add up", async () => {
    renderScreen(<Staff book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const table = within(screen.getByRole("table", { name: "Person och år" }));
    expect(table.getByRole("row", { name: anySpaces("2011 0,73 318 168,80") })).not.toBeNull();
    expect(table.getByRole("row", { name: anySpaces("Personal 7 658 708,00") })).not.toBeNull();
  });

  it("lists staff costs by partner, in whole kronor where they add up", async () => {
    renderScreen(<Staff book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const table = within(screen.getByRole("table", { name: "Personalkostnad" }));
    expect(table.getByRole("row", { name: anySpaces("VIVA Resurs 1 690 452 22,07 %") })).not.toBeNull();
    expect(table.getByRole("row", { name: anySpaces("Personal 7 658 708 100,00 %") })).not.toBeNull();
  });

  it("does not call a line without a person above full time", async () => {
    renderScreen(<Staff book={await bookOf("vagen-ut")} actions={askedActions()} />);
    expect(screen.getByText("Ingen person är över heltid.")).not.toBeNull();
    expect(
      screen.getByRole("gridcell", {
        name: /^Fokusgrupper, 25 medarbetare, 4 timmar var \(ingen person angiven\), juni 2010: 0,20/,
      }),
    ).not.toBeNull();
  });

  it("says that the sheet is empty where nobody is employed", async () => {
    renderScreen(<Staff book={await bookOfProject(aProject())} actions={askedActions()} />);
    expect(screen.getByText("Det finns inga rader på bladet Personal än.")).not.toBeNull();
    expect(screen.queryByRole("grid")).toBeNull();
  });
});
