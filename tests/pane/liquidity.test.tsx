import { fireEvent, screen, within } from "@testing-library/react";
import { Liquidity } from "../../src/taskpane/liquidity/Liquidity";
import { example } from "../golden/example";
import { anySpaces } from "../support/anySpaces";
import { askedActions, bookOf, bookOfProject, renderScreen } from "../support/pane";
import { decimal } from "../support/projectBuilder";

const STEGET = example("steget-vidare").project;

describe("the view Likviditet", () => {
  it("says how low the account falls, when, and in which months it is below zero", async () => {
    renderScreen(<Liquidity book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const need = within(screen.getByRole("region", { name: "Likviditetsbehov" }));
    expect(need.getByText("702 970 kr")).not.toBeNull();
    expect(need.getByText("Lägst −702 970 kr i februari 2013. Minus juli 2011–maj 2014.")).not.toBeNull();
    expect(need.getByText("900 000 kr")).not.toBeNull();
  });

  it("says the same in English", async () => {
    renderScreen(<Liquidity book={await bookOf("steget-vidare", "en")} actions={askedActions()} />, "en");
    expect(
      screen.getByText("Lowest SEK −702,970 in February 2013. Negative July 2011–May 2014."),
    ).not.toBeNull();
  });

  it("draws in and out and the balance, each with its main figures in words", async () => {
    renderScreen(<Liquidity book={await bookOf("steget-vidare")} actions={askedActions()} />);
    expect(
      screen.getByRole("img", {
        name: /^In och ut per månad februari 2011–juni 2014, .* Mest ut: 466 i december 2012\./,
      }),
    ).not.toBeNull();
    expect(
      screen.getByRole("img", { name: /^Saldo per månad .* Lägst −703 i februari 2013\./ }),
    ).not.toBeNull();
  });

  it("has every month in a table behind the charts, to the öre", async () => {
    renderScreen(<Liquidity book={await bookOf("steget-vidare")} actions={askedActions()} />);
    fireEvent.click(screen.getByText("Visa månaderna som tabell"));
    const rows = within(screen.getByRole("table", { name: "In, ut och saldo" })).getAllByRole("row");
    const texts = rows.map((row) => [...row.children].map((cell) => cell.textContent).join(" "));
    expect(texts[1]).toBe("2011");
    expect(texts[2]).toMatch(anySpaces("feb 511 238,34 209 995,90 301 242,44"));
    expect(texts.at(-1)).toMatch(anySpaces("juni 306 942,85 – 0,00"));
  });

  it("lists the advance, every claim and the final payment, which together are the grant", async () => {
    renderScreen(<Liquidity book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const table = within(screen.getByRole("table", { name: "Utbetalningar" }));
    expect(table.getByRole("row", { name: anySpaces("Förskott – feb 2011 400 000,00") })).not.toBeNull();
    expect(table.getByRole("row", { name: anySpaces("1 feb–april juni 2011 –") })).not.toBeNull();
    expect(table.getByRole("row", { name: anySpaces("4 nov–jan mars 2012 566 315,73") })).not.toBeNull();
    expect(
      table.getByRole("row", { name: anySpaces("Slut innehållna 5,00 % juni 2014 306 942,85") }),
    ).not.toBeNull();
    expect(table.getByRole("row", { name: anySpaces("ESF-stöd 6 138 857,00") })).not.toBeNull();
  });

  it("says the terms in words and leads to their cells", async () => {
    const actions = askedActions();
    const book = await bookOf("steget-vidare");
    renderScreen(<Liquidity book={book} actions={actions} />);
    expect(
      screen.getByText(
        "Ansökan var 3:e månad, utbetalning 2 månader senare, 5,00 % innehålls. Förskottet avräknas först.",
      ),
    ).not.toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Ändra villkor" }));
    expect(actions.shown).toEqual([book.cellOf("cashFlow.claimMonths")]);
  });

  it("asks for terms where the project has none", async () => {
    const actions = askedActions();
    renderScreen(<Liquidity book={await bookOf("samspelet")} actions={actions} />);
    expect(screen.getByText(/^Inga villkor för utbetalning är angivna/)).not.toBeNull();
    expect(screen.queryByRole("img")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Ange villkor" }));
    expect(actions.shown).toHaveLength(1);
  });

  it("shows only costs and co-financing where there is no grant", async () => {
    const { advance, ...cashFlow } = STEGET.cashFlow ?? {};
    expect(advance).toBeDefined();
    const book = await bookOfProject({
      ...STEGET,
      cashFlow,
      financing: { ...STEGET.financing, grant: { mode: "fixed", amount: decimal("0") } },
    });
    renderScreen(<Liquidity book={book} actions={askedActions()} />);
    expect(screen.getByText(/^Projektet har inget ESF-stöd\./)).not.toBeNull();
    expect(screen.getAllByRole("img")).toHaveLength(2);
    expect(screen.queryByRole("table", { name: "Utbetalningar" })).toBeNull();
  });
});
