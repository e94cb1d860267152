import { act, fireEvent, screen, within } from "@testing-library/react";
import { type Project } from "../../src/budget";
import { assess, leastCoFinancing } from "../../src/scenarios";
import { Financing } from "../../src/taskpane/financing/Financing";
import { example } from "../golden/example";
import { anySpaces } from "../support/anySpaces";
import { askedActions, bookOf, bookOfProject, renderScreen } from "../support/pane";
import { decimal, kr } from "../support/projectBuilder";

const STEGET = example("steget-vidare").project;

function stegetWithGrant(amount: string): Project {
  const { financing } = STEGET;
  return { ...STEGET, financing: { ...financing, grant: { mode: "fixed", amount: decimal(amount) } } };
}

describe("the view Finansiering", () => {
  it("says in a sentence which bound keeps the grant from being larger", async () => {
    renderScreen(<Financing book={await bookOf("steget-vidare")} actions={askedActions()} />);
    expect(
      screen.getByText(
        "Stödet kan inte bli större: av 29 944 143 kr betalar medfinansiärerna 23 805 286 kr, och resten är 6 138 857 kr.",
      ),
    ).not.toBeNull();
  });

  it("says the same in English, with the numbers of the language", async () => {
    renderScreen(<Financing book={await bookOf("steget-vidare", "en")} actions={askedActions()} />, "en");
    expect(
      screen.getByText(
        "The grant cannot be larger: of SEK 29,944,143 the co-financiers pay SEK 23,805,286, and the rest is SEK 6,138,857.",
      ),
    ).not.toBeNull();
  });

  it("lists all four bounds, the smallest first, and says which is not given and which is a guess", async () => {
    renderScreen(<Financing book={await bookOf("steget-vidare")} actions={askedActions()} />);
    const rows = within(screen.getByRole("table", { name: "Gräns för stödet" })).getAllByRole("row");
    const expected = [
      "Återstår att finansiera begränsar 6 138 857",
      "Kontanta kostnader 10 369 887",
      "Högsta ESF-andel, 43,00 % antagen uppgift 12 875 981",
      "Utlysningens högsta stöd ej angivet",
    ];
    expect(rows).toHaveLength(1 + expected.length);
    for (const [position, name] of expected.entries()) {
      expect(screen.getAllByRole("row", { name: anySpaces(name) })).toEqual([rows[position + 1]]);
    }
  });

  it("tells how much larger a grant below its bounds can be, and how much too large one above them is", async () => {
    const { unmount } = renderScreen(
      <Financing book={await bookOfProject(stegetWithGrant("6000000"))} actions={askedActions()} />,
    );
    expect(screen.getByText(/^Stödet kan bli 138 857 kr större, som mest 6 138 857 kr/)).not.toBeNull();
    unmount();
    renderScreen(
      <Financing book={await bookOfProject(stegetWithGrant("6138857.50"))} actions={askedActions()} />,
    );
    expect(screen.getByText(/^Stödet är 0,50 kr för stort/)).not.toBeNull();
  });

  it("shows what the largest grant would change, and writes it only when it is accepted", async () => {
    const actions = askedActions();
    renderScreen(<Financing book={await bookOfProject(stegetWithGrant("6000000"))} actions={actions} />);
    fireEvent.click(screen.getByRole("button", { name: "Beräkna högsta stöd" }));
    expect(screen.getByText(/Ändrar 1 cell/)).not.toBeNull();
    expect(actions.applied).toEqual([]);
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Verkställ" }));
      await Promise.resolve();
    });
    expect(actions.applied).toEqual([[{ kind: "grant", mode: "fixed", amount: decimal("6138857") }]]);
    expect(actions.announced.at(-1)).toMatch(
      anySpaces("ESF-stödet är nu 6 138 857 kr. Ångras i ett steg med Ctrl+Z."),
    );
    expect(screen.queryByRole("button", { name: "Verkställ" })).toBeNull();
  });

  it("takes a proposal away when it is cancelled, and writes nothing", async () => {
    const actions = askedActions();
    renderScreen(<Financing book={await bookOfProject(stegetWithGrant("6000000"))} actions={actions} />);
    fireEvent.click(screen.getByRole("button", { name: "Beräkna högsta stöd" }));
    fireEvent.click(screen.getByRole("button", { name: "Avbryt" }));
    expect(screen.queryByText(/Ändrar 1 cell/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Beräkna högsta stöd" }));
    expect(actions.applied).toEqual([]);
  });

  it("says why nothing was written where the workbook refuses", async () => {
    const refusing = {
      ...askedActions(),
      apply: () => Promise.resolve({ ok: false, sentences: ["Bladet Projekt är skyddat."] } as const),
    };
    renderScreen(<Financing book={await bookOfProject(stegetWithGrant("6000000"))} actions={refusing} />);
    fireEvent.click(screen.getByRole("button", { name: "Beräkna högsta stöd" }));
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Verkställ" }));
      await Promise.resolve();
    });
    expect(screen.getByRole("alert").textContent).toBe("Bladet Projekt är skyddat.");
  });

  it("has nothing to propose where the budget has the largest grant already", async () => {
    const actions = askedActions();
    renderScreen(<Financing book={await bookOf("steget-vidare")} actions={actions} />);
    fireEvent.click(screen.getByRole("button", { name: "Beräkna högsta stöd" }));
    expect(actions.announced).toEqual([
      expect.stringMatching(anySpaces("Högsta stöd är 6 138 857 kr. Det är redan stödet i budgeten.")),
    ]);
    expect(screen.queryByRole("button", { name: "Verkställ" })).toBeNull();
  });

  it("lists the co-financiers with their sources, and leads to a certificate that is not confirmed", async () => {
    const actions = askedActions();
    const book = await bookOf("steget-vidare");
    renderScreen(<Financing book={book} actions={actions} />);
    const table = within(screen.getByRole("table", { name: "Medfinansiärer" }));
    expect(
      table.getByRole("row", { name: /^VIVA Resurs Avsikt Visa cell \S+ 400\s000 1,68\s%$/ }),
    ).not.toBeNull();
    expect(
      table.getByRole("row", { name: anySpaces("Arbetsförmedlingen Umeå Intyg finns 9 447 280 39,69 %") }),
    ).not.toBeNull();
    expect(screen.getByRole("row", { name: anySpaces("Medfinansiering 23 805 286") })).not.toBeNull();
    fireEvent.click(table.getByRole("button", { name: /^Visa cell/ }));
    const line = book.project.financing.cash.findIndex(({ organisation }) => organisation === "viva-resurs");
    expect(actions.shown).toEqual([book.cellOf(`financing.cash[${String(line)}].certificate`)]);
  });

  it("compares what others bear with the call's least share", async () => {
    renderScreen(<Financing book={await bookOf("inkluderande-rehabilitering")} actions={askedActions()} />);
    expect(screen.getByText("53,36 % (minst 53,00 %)")).not.toBeNull();
    expect(screen.getByText("Andra än ESF bär")).not.toBeNull();
  });

  it("does not say that others bear what nobody pays yet", async () => {
    renderScreen(
      <Financing book={await bookOfProject(stegetWithGrant("6000000"))} actions={askedActions()} />,
    );
    expect(screen.getByText("Andra än ESF ska bära")).not.toBeNull();
    expect(screen.queryByText("Andra än ESF bär")).toBeNull();
  });
});

describe("the least co-financing", () => {
  const { financing } = STEGET;
  /** Without the largest sum in cash, 2 400 000 kr from the coordination association. */
  const unfinanced: Project = { ...STEGET, financing: { ...financing, cash: financing.cash.slice(1) } };

  function calculateLeast(): void {
    fireEvent.click(screen.getByRole("button", { name: "Räkna minsta medfinansiering" }));
  }

  function ownerCanPay(amount: string): void {
    fireEvent.change(screen.getByRole("textbox", { name: /\(ägare\)$/ }), { target: { value: amount } });
    calculateLeast();
  }

  it("is nothing where the budget is financed, and nobody is asked to pay", async () => {
    const actions = askedActions();
    renderScreen(<Financing book={await bookOf("steget-vidare")} actions={actions} />);
    calculateLeast();
    expect(screen.getByText("Inga nya kontanter behövs.")).not.toBeNull();
    expect(actions.announced).toEqual(["Inga nya kontanter behövs."]);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("button", { name: "Spara som scenario" })).toBeNull();
  });

  it("tells what is needed, what is missing with what somebody can pay, and what is enough", async () => {
    renderScreen(<Financing book={await bookOfProject(unfinanced)} actions={askedActions()} />);
    calculateLeast();
    expect(screen.getByText(/^2 400 000 kr mer behövs i kontanter, och ingen angiven part/)).not.toBeNull();
    expect(
      screen.getByRole("textbox", { name: /\(ägare\)$/, description: /^i dag 1\s431\s030\skr$/ }),
    ).not.toBeNull();
    ownerCanPay("1 500 000");
    expect(screen.getByText("68 970 kr mer i kontanter räcker inte: 2 331 030 kr fattas.")).not.toBeNull();
    ownerCanPay("5 000 000");
    expect(screen.getByText("Det räcker med 2 400 000 kr mer i kontanter.")).not.toBeNull();
    const table = within(screen.getByRole("table", { name: "Nya kontanter per part" }));
    expect(table.getByRole("row", { name: anySpaces("Medfinansiering 2 400 000") })).not.toBeNull();
  });

  it("can be kept as a scenario, and changes no sheet until that becomes the base", async () => {
    const actions = askedActions();
    renderScreen(<Financing book={await bookOfProject(unfinanced)} actions={actions} />);
    calculateLeast();
    ownerCanPay("5 000 000");
    fireEvent.click(screen.getByRole("button", { name: "Spara som scenario" }));
    const saved = "Scenariot ”Minsta medfinansiering” är sparat på bladet Scenarier.";
    expect(await screen.findByText(saved)).not.toBeNull();
    const most = new Map([[STEGET.project.owner, kr("5000000")]]);
    expect(actions.saved.at(-1)?.scenarios.at(-1)).toEqual({
      name: "Minsta medfinansiering",
      adjustments: leastCoFinancing(assess(unfinanced), most).adjustments,
    });
    expect(actions.applied).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Öppna Scenarier" }));
    expect(actions.opened).toEqual(["scenarios"]);
  });

  it("says in its place what is wrong with an amount, and calculates nothing of it", async () => {
    renderScreen(<Financing book={await bookOfProject(unfinanced)} actions={askedActions()} />);
    calculateLeast();
    ownerCanPay("mycket");
    expect(screen.getByText("Skriv ett belopp i kronor, till exempel 250000.")).not.toBeNull();
    expect(screen.getByText(/^2 400 000 kr mer behövs/)).not.toBeNull();
    ownerCanPay("99999999999999999");
    expect(screen.getByText("Skriv ett belopp i kronor, till exempel 250000.")).not.toBeNull();
  });

  it("lowers a grant that is too large, and says so in English too", async () => {
    const book = await bookOfProject(stegetWithGrant("30000000"), "en");
    renderScreen(<Financing book={book} actions={askedActions()} />, "en");
    fireEvent.click(screen.getByRole("button", { name: "Calculate the least co-financing" }));
    expect(
      screen.getByText(
        "No new cash is needed. The ESF grant is then SEK 6,138,857 instead of SEK 30,000,000.",
      ),
    ).not.toBeNull();
  });
});
