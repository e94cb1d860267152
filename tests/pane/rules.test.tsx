import { fireEvent, screen, within } from "@testing-library/react";
import { Rules } from "../../src/taskpane/rules/Rules";
import { anySpaces } from "../support/anySpaces";
import { askedActions, bookOf, renderScreen } from "../support/pane";

function openCard(title: string): HTMLElement {
  const summary = screen.getByText(title);
  fireEvent.click(summary);
  const card = summary.closest("details");
  if (card === null) throw new Error(`${title} is no card`);
  return card;
}

describe("the view Regler", () => {
  it("lists the rules of the project's programme on the day that the project is judged by", async () => {
    renderScreen(<Rules book={await bookOf("steget-vidare")} actions={askedActions()} />);
    expect(screen.getByLabelText("Gäller den")).toHaveProperty("value", "2011-02-01");
    expect(screen.getByRole("combobox", { name: "Program" })).toHaveProperty("value", "esf-2007-2013");
    expect(screen.getByRole("region", { name: "Andelar och stöd" })).not.toBeNull();
  });

  it("opens a rule on what it checks, its outcome here, what a breach means and its source", async () => {
    renderScreen(<Rules book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const card = within(openCard("EU:s högsta andel"));
    expect(card.getByText(/^EU-förordningen sätter ett tak/)).not.toBeNull();
    expect(card.getByText("20,50 %, uppfylld")).not.toBeNull();
    expect(card.getByText("högst varning")).not.toBeNull();
    expect(card.getAllByText(/artikel 53\(2\)/)).toHaveLength(2);
    expect(card.getAllByText("Bekräftad")).toHaveLength(2);
  });

  it("says that the call's term is a guess where the project marks it so", async () => {
    renderScreen(<Rules book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const card = within(openCard("Medfinansieringens andel enligt utlysningen"));
    expect(card.getByText("57,00 %")).not.toBeNull();
    expect(card.getByText("Antagen uppgift")).not.toBeNull();
  });

  it("says in English how well each source was read", async () => {
    renderScreen(<Rules book={await bookOf("steget-vidare", "en")} actions={askedActions()} />, "en");
    expect(screen.getAllByText("Confirmed").length).toBeGreaterThan(0);
    expect(screen.getAllByText("Read in part").length).toBeGreaterThan(0);
    expect(screen.getAllByText("Unconfirmed").length).toBeGreaterThan(0);
  });

  it("leaves the rules that have every word of the search, and says how many they are", async () => {
    renderScreen(<Rules book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const [, all = ""] = /av (\d+) regler/.exec(screen.getByRole("status").textContent) ?? [];
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "ARTIKEL 53(2)" } });
    expect(screen.getByRole("status").textContent).toBe(`1 av ${all} regler`);
    expect(screen.getByText("EU:s högsta andel")).not.toBeNull();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "ostkaka" } });
    expect(screen.getByText(/^Ingen regel passar sökningen/)).not.toBeNull();
  });

  it("leaves the rules of one level", async () => {
    renderScreen(<Rules book={await bookOf("steget-vidare")} actions={askedActions()} />);
    fireEvent.change(screen.getByRole("combobox", { name: "Nivå" }), { target: { value: "eu" } });
    expect(screen.queryByText("Medfinansieringens andel enligt utlysningen")).toBeNull();
    expect(screen.getByText("EU:s högsta andel")).not.toBeNull();
  });

  it("travels in time: the values of another day, without this project's outcome", async () => {
    renderScreen(<Rules book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const contribution = "Arbetsgivaravgift med allmän löneavgift";
    const valueOn = (date: string): string => {
      fireEvent.change(screen.getByLabelText("Gäller den"), { target: { value: date } });
      const [title] = screen.getAllByText(contribution);
      return title?.nextElementSibling?.textContent ?? "";
    };
    expect(valueOn("2008-06-01")).toMatch(anySpaces("32,42 %"));
    expect(valueOn("2012-06-01")).toMatch(anySpaces("31,42 %"));
    expect(
      screen.getByText("Utfallet visas för projektets eget program och dag, 2011-02-01."),
    ).not.toBeNull();
    expect(screen.queryByText("20,50 %, uppfylld")).toBeNull();
  });

  it("keeps the list of the last good day while the date is being written, and says what to write", async () => {
    renderScreen(<Rules book={await bookOf("steget-vidare")} actions={askedActions()} />);
    fireEvent.change(screen.getByLabelText("Gäller den"), { target: { value: "" } });
    expect(screen.getByText(/är inget datum. Skriv år-månad-dag/)).not.toBeNull();
    expect(screen.getByText("20,50 %, uppfylld")).not.toBeNull();
  });

  it("shows the law of another programme", async () => {
    renderScreen(<Rules book={await bookOf("steget-vidare")} actions={askedActions()} />);
    fireEvent.change(screen.getByRole("combobox", { name: "Program" }), {
      target: { value: "esf-plus-2021-2027" },
    });
    fireEvent.change(screen.getByLabelText("Gäller den"), { target: { value: "2024-01-01" } });
    expect(screen.getAllByText(/2021\/1060.*artikel 112\(3\)/).length).toBeGreaterThan(0);
  });

  it("says that no law of the fund applies to a project without a grant", async () => {
    renderScreen(<Rules book={await bookOf("samspelet")} actions={askedActions()} />);
    expect(screen.getByText(/^Projektet har inget ESF-stöd\./)).not.toBeNull();
    expect(screen.queryByText("EU:s högsta andel")).toBeNull();
  });
});
