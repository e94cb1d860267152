import { fireEvent, screen, waitFor, within } from "@testing-library/react";

import { type Project } from "../../src/budget";
import { assess, optionAdvice } from "../../src/scenarios";
import { type Actions, type Book } from "../../src/taskpane/book";
import { Scenarios } from "../../src/taskpane/scenarios/Scenarios";
import { anySpaces } from "../support/anySpaces";
import { type AskedActions, askedActions, bookOf, bookOfProject, renderScreen } from "../support/pane";
import { decimal } from "../support/projectBuilder";
import { example } from "../golden/example";

/** Scenarios are calculated on the page's own thread here, which takes its time. */
const SOON = { timeout: 20_000 };
jest.setTimeout(60_000);

const stegetVidare = example("steget-vidare").project;
let steget: Book;
beforeAll(async () => {
  steget = await bookOf("steget-vidare");
});

async function open(book: Book = steget, actions: Actions = askedActions(), language?: "en"): Promise<void> {
  renderScreen(<Scenarios book={book} actions={actions} />, language);
  await waitFor(() => {
    expect(screen.queryByText(language === "en" ? "Calculating …" : "Räknar …")).toBeNull();
  }, SOON);
}

function choose(name: string): void {
  fireEvent.click(screen.getByRole("checkbox", { name }));
}

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

function fill(name: string | RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
}

function figureRow(table: HTMLElement, figure: string): string | null | undefined {
  const group = within(table).getByRole("rowheader", { name: figure }).closest("tbody");
  return group?.querySelectorAll("tr")[1]?.textContent;
}

describe("the list of scenarios", () => {
  it("has the base, the project's own and the ready questions, with balance and liquidity need", async () => {
    await open();
    const list = within(screen.getByRole("table", { name: "Scenarier" }));
    expect(list.getByRole("row", { name: anySpaces("Bas 0 702 970") })).toBeDefined();
    expect(list.getByRole("row", { name: anySpaces("Lön +3 % 252 737 890 313") })).toBeDefined();
    expect(screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent)).toEqual([
      "Lön +3 %",
      "Utan VIVA Resurs",
      "ESF+ i dag",
      "Utan största medfinansiären",
      "Sex månader senare",
      "40 %-schablon",
    ]);
  });

  it("says why a question cannot be asked of a project", async () => {
    await open(await bookOfProject({ ...stegetVidare, staff: [], scenarios: [] }));
    expect(screen.getByText("Inga egna scenarier ännu.")).toBeDefined();
    expect(screen.getByText(/^Ett scenario räknar om budgeten med justeringar/)).toBeDefined();
    expect(screen.getByText("Lön +3 %: budgeten har ingen personal")).toBeDefined();
  });

  it("says in the scenario's place what hinders one that cannot be calculated", async () => {
    const project: Project = {
      ...stegetVidare,
      scenarios: [{ name: "Omöjligt", adjustments: [{ kind: "extend", months: -90 }] }],
    };
    await open(await bookOfProject(project));
    expect(screen.getByText("går inte att räkna")).toBeDefined();
    const card = within(screen.getByRole("region", { name: "Omöjligt" }));
    expect(card.getByText(/^Ändring 1 \(förlängd projekttid\)/)).toBeDefined();
    expect(card.queryByRole("button", { name: /som bas/ })).toBeNull();
  });
});

describe("a comparison with the base", () => {
  it("shows a scenario's figures beside the base's with the differences, as they add up", async () => {
    await open();
    const table = screen.getByRole("table", { name: "Basen jämförd med Lön +3 %" });
    expect(figureRow(table, "Total projektbudget")).toMatch(anySpaces("29 944 14330 196 880+252 737"));
    expect(figureRow(table, "ESF-andel")).toMatch(anySpaces("20,50 %20,33 %−0,17 p.e."));
    expect(figureRow(table, "Fel")).toBe("01+1");
    expect(within(table).queryByRole("rowheader", { name: "Upplysningar" })).toBeNull();
  });

  it("takes at most three scenarios", async () => {
    await open();
    choose("Sex månader senare");
    choose("ESF+ i dag");
    expect(screen.getByRole("checkbox", { name: "40 %-schablon" }).hasAttribute("disabled")).toBe(true);
    const table = screen.getByRole("table", {
      name: "Basen jämförd med Lön +3 %, ESF+ i dag, Sex månader senare",
    });
    expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
    choose("Lön +3 %");
    expect(screen.getByRole("checkbox", { name: "40 %-schablon" }).hasAttribute("disabled")).toBe(false);
  });

  it("tells which checks change, by the articles of both laws", async () => {
    await open();
    choose("ESF+ i dag");
    const checks = within(screen.getByRole("region", { name: "Kontroller som ändras: ESF+ i dag" }));
    expect(checks.getAllByText(/1081\/2006|1083\/2006/).length).toBeGreaterThan(0);
    expect(checks.getAllByText(/2021\/1060|2021\/1057/).length).toBeGreaterThan(0);
  });

  it("speaks English where the pane does", async () => {
    await open(await bookOf("steget-vidare", "en"), askedActions(), "en");
    choose("Six months later");
    expect(screen.getByRole("table", { name: /^The base compared with / })).toBeDefined();
    expect(screen.getByRole("button", { name: "Use “Six months later” as base …" })).toBeDefined();
  });
});

describe("a scenario as the base", () => {
  it("is shown cell by cell, and written only when it is applied", async () => {
    const actions = askedActions();
    await open(steget, actions);
    fireEvent.click(button("Använd ”Lön +3 %” som bas …"));
    const dialog = within(screen.getByRole("dialog", { name: "Använd som bas: Lön +3 %" }));
    expect(within(dialog.getByRole("table", { name: "Ändrade celler" })).getAllByRole("row").length).toBe(
      stegetVidare.staff.length + 1,
    );
    expect(dialog.getByRole("row", { name: anySpaces("Saldo 0 252 737 +252 737") })).toBeDefined();
    expect(actions.applied).toEqual([]);
    fireEvent.click(dialog.getByRole("button", { name: "Verkställ" }));
    expect(await screen.findByText("”Lön +3 %” är nu basen")).toBeDefined();
    expect(actions.applied).toEqual([stegetVidare.scenarios[0]?.adjustments]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a new scenario", () => {
  async function openNew(): Promise<AskedActions> {
    const actions = askedActions();
    await open(steget, actions);
    fireEvent.click(button("Nytt scenario"));
    return actions;
  }

  it("is saved with its adjustments in the order that they were given", async () => {
    const actions = await openNew();
    fill(/^Namn/, "Dyrare och senare");
    fill(/^Faktor/, "1,05");
    fireEvent.click(button("Lägg till"));
    fill("Vad", "shift");
    fill(/^Månader/, "3");
    fireEvent.click(button("Lägg till"));
    fireEvent.click(button("Flytta upp: Hela projektet 3 månader senare"));
    fireEvent.click(button("Spara scenario"));
    expect(
      await screen.findByText("Scenariot ”Dyrare och senare” är sparat på bladet Scenarier."),
    ).toBeDefined();
    expect(actions.saved[0]?.scenarios.at(-1)).toEqual({
      name: "Dyrare och senare",
      adjustments: [
        { kind: "shift", months: 3 },
        { kind: "salary", factor: decimal("1.05") },
      ],
    });
    expect(actions.saved[0]?.staff).toEqual(stegetVidare.staff);
  });

  it("is recalculated as it grows and shrinks", async () => {
    await openNew();
    const result = () => screen.getByRole("table", { name: /Resultat hittills/ });
    expect(figureRow(result(), "Saldo")).toBe("00–");
    fill(/^Faktor/, "1,03");
    fireEvent.click(button("Lägg till"));
    expect(figureRow(result(), "Saldo")).toMatch(anySpaces("0252 737+252 737"));
    fireEvent.click(button("Ta bort: Löner × 1,03"));
    expect(figureRow(result(), "Saldo")).toBe("00–");
  });

  it("takes percentages as people write them", async () => {
    const actions = await openNew();
    fill(/^Namn/, "Egen sats");
    fill("Vad", "indirect");
    fill(/^Schablon/, "custom");
    fill(/^Procent/, "12,5 %");
    fill(/^Underlag/, "direct");
    fireEvent.click(button("Lägg till"));
    fireEvent.click(button("Spara scenario"));
    await screen.findByText(/är sparat/);
    expect(actions.saved[0]?.scenarios.at(-1)?.adjustments).toEqual([
      { kind: "indirect", option: "custom", rate: decimal("0.125"), base: "direct" },
    ]);
  });

  it("takes no English comma for another: thousands are thousands, and what may be either is refused", async () => {
    const actions = askedActions();
    await open(await bookOf("steget-vidare", "en"), actions, "en");
    fireEvent.click(button("New scenario"));
    fill(/^Name/, "Less cash");
    fill("What", "cash");
    fill(/^Partner/, stegetVidare.project.owner);
    fill(/^Amount/, "250,000");
    fireEvent.click(button("Add"));
    expect(screen.getByText("Write a number, for example 1.03 or 250000.")).toBeDefined();
    fill(/^Amount/, "1,250,000");
    fireEvent.click(button("Add"));
    fireEvent.click(button("Save scenario"));
    await screen.findByText(/is saved/);
    expect(actions.saved[0]?.scenarios.at(-1)?.adjustments).toEqual([
      { kind: "cash", organisation: stegetVidare.project.owner, amount: decimal("1250000") },
    ]);
  });

  it.each([
    ["salary", /^Faktor/, "", "Fyll i fältet."],
    ["salary", /^Faktor/, "mycket", "Skriv ett tal, till exempel 1,03."],
    ["salary", /^Faktor/, "200", "Utanför det tillåtna: skriv 0 till 100."],
    ["onCost", /^Procent/, "300", "Utanför det tillåtna: skriv 0 till 200."],
    ["shift", /^Månader/, "1,5", "Skriv ett heltal, till exempel 6."],
  ])("says in its place what is wrong with a field: %s, %s, %s", async (kind, field, value, sentence) => {
    await openNew();
    fill("Vad", kind);
    fill(field, value);
    fireEvent.click(button("Lägg till"));
    expect(screen.getByText(sentence)).toBeDefined();
    expect(screen.getByText("Inga justeringar ännu.")).toBeDefined();
  });

  it("says what the budget refuses of an adjustment that is well written", async () => {
    await openNew();
    fill("Vad", "extend");
    fill(/^Månader/, "-90");
    fireEvent.click(button("Lägg till"));
    expect(screen.getByRole("alert").textContent).toMatch(/^Ändring 1 \(förlängd projekttid\)/);
  });

  it("needs a name that no other scenario has", async () => {
    const actions = await openNew();
    fireEvent.click(button("Spara scenario"));
    expect(screen.getByText("Ge scenariot ett namn.")).toBeDefined();
    fill(/^Namn/, "Lön +3 %");
    expect(screen.getByText(/^Ett annat scenario heter redan så/)).toBeDefined();
    expect(actions.saved).toEqual([]);
  });

  it("can begin as a copy of a ready question, and an own scenario be changed or removed", async () => {
    const actions = askedActions();
    await open(steget, actions);
    choose("Sex månader senare");
    fireEvent.click(button("Spara ”Sex månader senare” som eget …"));
    expect(screen.getByDisplayValue("Sex månader senare")).toBeDefined();
    fireEvent.click(button("Avbryt"));
    await screen.findByRole("table", { name: "Scenarier" });
    fireEvent.click(button("Ta bort ”Lön +3 %”"));
    await screen.findByText(/är borttaget/);
    expect(actions.saved.map(({ scenarios }) => scenarios.map(({ name }) => name))).toEqual([
      ["Utan VIVA Resurs"],
    ]);
  });
});

describe("the sheet of scenarios", () => {
  it("has every measure of every scenario, and the same again for the same project", async () => {
    const actions = askedActions();
    await open(steget, actions);
    fireEvent.click(button("Skriv bladet Scenariojämförelse"));
    expect(await screen.findByText(/^Bladet Scenariojämförelse är skrivet/)).toBeDefined();
    fireEvent.click(button("Skriv bladet Scenariojämförelse"));
    await waitFor(() => {
      expect(actions.tables).toHaveLength(2);
    });
    const [first, second] = actions.tables;
    expect(first).toEqual(second);
    expect(first?.headings.slice(0, 3)).toEqual(["Mått", "Bas", "Lön +3 %"]);
    expect(first?.rows.find(({ label }) => label === "Total projektbudget")?.values.slice(0, 2)).toEqual([
      "29944143.00",
      "30196880.36",
    ]);
    expect(first?.rows.at(-1)?.values[1]).toBe("Löner × 1,03");
  });
});

describe("sensitivity", () => {
  it("is calculated when it is asked for, and names the input that moves the measure most", async () => {
    const actions = askedActions();
    await open(steget, actions);
    fireEvent.click(button("Räkna känslighet"));
    const picture = await screen.findByRole("img", { name: /Mest flyttar Löner/ }, SOON);
    expect(picture).toBeDefined();
    const table = screen.getByRole("table", { name: "Saldo: skillnad mot basen, kr" });
    expect(within(table).getAllByRole("row")[1]?.textContent).toMatch(anySpaces("Löner−842 458+842 458"));
    fill("Mått", "liquidityNeed");
    expect(screen.getByRole("table", { name: /^Likviditetsbehov: skillnad/ })).toBeDefined();
    expect(actions.announced).toEqual([
      expect.stringMatching(/^Känsligheten är räknad för \d+ uppgifter\.$/),
    ]);
  });

  it("can be cancelled", async () => {
    await open();
    fireEvent.click(button("Räkna känslighet"));
    fireEvent.click(button("Avbryt"));
    expect(await screen.findByText("Beräkningen är avbruten.", {}, SOON)).toBeDefined();
    expect(button("Räkna känslighet")).toBeDefined();
    expect(screen.queryByRole("img")).toBeNull();
  });
});

describe("the options of indirect costs", () => {
  it("stand side by side with the amounts that Delfin calculates, and what is held against them", async () => {
    const actions = askedActions();
    await open(steget, actions);
    fireEvent.click(button("Jämför alternativen"));
    const table = screen.getByRole("table", { name: "Indirekta kostnader, alternativ för alternativ, kr" });
    const [, ...groups] = within(table).getAllByRole("rowgroup");
    const { options } = optionAdvice(assess(stegetVidare));
    const shown = groups.map((group) => {
      const [name, ...amounts] = [...group.querySelectorAll("th, tr:nth-child(2) td")].map(
        ({ textContent }) => textContent.trim(),
      );
      return [
        name,
        amounts.map((amount) => Number(amount.replaceAll(/\s/g, ""))),
        group.textContent.includes("Hinder: "),
      ];
    });
    const kronor = (amount: number): number => Math.round(amount / 100);
    expect(shown.map(([, ...rest]) => rest)).toEqual(
      options.map(({ total, indirect, grant, ownMoney, against }) => [
        [total, indirect, grant, ownMoney].map(kronor),
        against.length > 0,
      ]),
    );
    expect(shown.at(-1)?.[0]).toBe("egen sats budgetens");
    const best = "Högst ESF-stöd ger ”20 % av direkta kostnader”: 8 512 604 kr.";
    expect(screen.getByText(best)).toBeDefined();
    expect(actions.announced.at(-1)).toMatch(/^Högst ESF-stöd ger ”20 % av direkta kostnader”/);
  });

  it("come to the same where the break-even points say, in English too", async () => {
    await open(await bookOf("inkluderande-rehabilitering", "en"), askedActions(), "en");
    fireEvent.click(button("Compare the options"));
    expect(screen.getByText("Other direct costs are SEK 4,998,870.")).toBeDefined();
    // A quarter of the staff costs, 24 561 593.04 kr.
    expect(
      screen.getByText(
        /^Break-even at SEK 6,140,398 of other direct costs: below it “40 % .*, above it “15 % /,
      ),
    ).toBeDefined();
  });
});
