import { fireEvent, screen, within } from "@testing-library/react";

import { calculate } from "../../src/funding";
import { Overview } from "../../src/taskpane/overview/Overview";
import { payersOf } from "../../src/taskpane/overview/payers";
import { differenceOfTables } from "../../src/taskpane/shell/difference";
import { addOre, sumOre } from "../../src/money";
import { type Book } from "../../src/taskpane/book";
import { example, EXAMPLES } from "../golden/example";
import { anySpaces } from "../support/anySpaces";
import { askedActions, bookOf, bookOfProject, renderScreen } from "../support/pane";

jest.setTimeout(60_000);

const { project: stegetVidare } = example("steget-vidare");
let steget: Book;
beforeAll(async () => {
  steget = await bookOf("steget-vidare");
});

describe("the view Översikt", () => {
  it("leads with the total, and how much of it is cash", () => {
    renderScreen(<Overview book={steget} actions={askedActions()} />);
    const total = within(screen.getByRole("region", { name: "Total projektbudget" }));
    expect(total.getByText(anySpaces("29 944 143 kr"))).toBeDefined();
    expect(total.getByText(anySpaces("10 369 887"))).toBeDefined();
    expect(total.getByText(anySpaces("19 574 256"))).toBeDefined();
  });

  it("says how far the grant is below what the call allows, and that the ceiling is a guess", () => {
    renderScreen(<Overview book={steget} actions={askedActions()} />);
    const share = within(screen.getByRole("region", { name: "ESF-andel" }));
    expect(
      share.getByRole("img", { name: anySpaces("ESF-andelen är 20,50 %; taket är 43,00 %.") }),
    ).toBeDefined();
    expect(
      share.getByText(
        anySpaces(
          "Under taket med 22,50 procentenheter. Utlysningen tillåter 12 875 981 kr, 6 737 124 kr mer än det sökta.",
        ),
      ),
    ).toBeDefined();
    expect(share.getByText("Taket är ett antagande, inte läst i utlysningen.")).toBeDefined();
  });

  it("names who pays in a bar and in the table below it", () => {
    renderScreen(<Overview book={steget} actions={askedActions()} />);
    const payers = within(screen.getByRole("region", { name: "Vem betalar" }));
    expect(
      payers.getByRole("img", { name: /ESF-stöd 20,50.%, Kontant medfinansiering 9,35.%/ }),
    ).toBeDefined();
    const rows = payers.getAllByRole("row").map(({ textContent }) => textContent.replaceAll("\u00a0", " "));
    expect(rows).toEqual([
      "KällakrAndel",
      "ESF-stöd6 138 85720,50 %",
      "Kontant medfinansiering2 800 0009,35 %",
      "Projektägarens kontanta medel1 431 0304,78 %",
      "Deltagarersättning17 707 52059,14 %",
      "Bidrag i annat än pengar1 866 7366,23 %",
      "Summa29 944 143100,00 %",
    ]);
    expect(payers.getByText("Fullt finansierad")).toBeDefined();
  });

  it("says what is missing, and gives it a row of its own", async () => {
    const { financing } = stegetVidare;
    const book = await bookOfProject({ ...stegetVidare, financing: { ...financing, cash: [] } });
    renderScreen(<Overview book={book} actions={askedActions()} />);
    const payers = within(screen.getByRole("region", { name: "Vem betalar" }));
    expect(payers.getByText(anySpaces("Saknas 4 231 030 kr"))).toBeDefined();
    expect(
      payers.getByRole("row", { name: anySpaces("Återstår att finansiera 4 231 030 14,13 %") }),
    ).toBeDefined();
  });

  it("says when money is shortest, in one line", () => {
    renderScreen(<Overview book={steget} actions={askedActions()} />);
    expect(
      within(screen.getByRole("region", { name: "Likviditet" })).getByText(
        anySpaces("Lägst −702 970 kr i februari 2013. Minus juli 2011–maj 2014."),
      ),
    ).toBeDefined();
  });

  it("counts the findings and leads to them", () => {
    const actions = askedActions();
    renderScreen(<Overview book={steget} actions={actions} />);
    const checks = within(screen.getByRole("region", { name: "Kontroller" }));
    expect(checks.getByText("Varningar").nextSibling?.textContent).toBe("2");
    fireEvent.click(checks.getByRole("button", { name: "Visa Kontroller" }));
    fireEvent.click(screen.getByRole("button", { name: "Visa Likviditet" }));
    expect(actions.opened).toEqual(["checks", "liquidity"]);
  });

  it("has no ESF share for a project without ESF money", async () => {
    renderScreen(<Overview book={await bookOf("samspelet")} actions={askedActions()} />);
    expect(screen.queryByRole("region", { name: "ESF-andel" })).toBeNull();
  });

  it("says the same in English", async () => {
    renderScreen(<Overview book={await bookOf("steget-vidare", "en")} actions={askedActions()} />, "en");
    expect(screen.getByText(anySpaces("SEK 29,944,143"))).toBeDefined();
    expect(screen.getByText("Fully financed")).toBeDefined();
  });
});

describe("who pays", () => {
  it.each(EXAMPLES)("sums to the total of %s, and no table differs from it", (id) => {
    const { project } = example(id);
    const calculation = calculate(project);
    const { payments, gap, excess, total, length } = payersOf(project, calculation);
    expect(addOre(sumOre(payments.map(({ amount }) => amount)), gap)).toBe(addOre(total, excess));
    expect(length).toBe(addOre(total, excess));
    expect(differenceOfTables(calculation)).toBe(0);
  });
});
