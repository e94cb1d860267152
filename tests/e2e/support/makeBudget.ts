import { type Frame } from "playwright-core";

const FORM = {
  Programperiod: "esf-2007-2013",
  "Ägarens slag": "region",
  "Projektets namn": "Vägen ut",
  Projektägare: "Jämtlands läns landsting",
  Projektstart: "2010-05-18",
  Projektslut: "2010-08-31",
} as const;

/** Fills in the form of a new project and has its sheets made. */
export async function makeBudget(pane: Frame): Promise<void> {
  await fillForm(pane, FORM);
}

/** The same with other answers, by the labels of the form; of a list the value of the choice. */
export async function fillForm(pane: Frame, form: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(form)) {
    const field = pane.getByLabel(label);
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
  await pane.getByRole("button", { name: "Skapa budgetblad", exact: true }).click();
  await pane.getByRole("tab", { name: "Översikt" }).waitFor({ timeout: 60_000 });
}
