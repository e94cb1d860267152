import { type Bilingual } from "../../law";
import { keysOf } from "./keysOf";

/** Sheets with input, and sheets of formulas, which are protected without a password. */
export type SheetKind = "input" | "result";

export interface Sheet {
  readonly id: SheetId;
  readonly name: Bilingual;
  readonly kind: SheetKind;
  readonly orientation: "landscape" | "portrait";
  /** Row 2: what one does here. */
  readonly help: Bilingual;
}

const SHEET_FACTS = {
  overview: page({ sv: "Översikt", en: "Overview" }, "result", {
    sv: "Vad projektet kostar, vem som betalar och när pengarna räcker. Inget skrivs här.",
    en: "What the project costs, who pays, and when the money suffices. Nothing is typed here.",
  }),
  project: page(
    { sv: "Projekt", en: "Project" },
    "input",
    {
      sv: "Fyll i rutorna med ram. Grå celler räknas fram.",
      en: "Fill in the framed cells. Grey cells are calculated.",
    },
    "portrait",
  ),
  organisations: page({ sv: "Parter", en: "Partners" }, "input", {
    sv: "En rad per organisation. Kortnamnet används i de andra bladen: små bokstäver a–z, siffror och bindestreck.",
    en: "One row an organisation. Other sheets use the short name: lower-case letters a–z, digits and hyphens.",
  }),
  subProjects: page({ sv: "Delprojekt", en: "Sub-projects" }, "input", {
    sv: "En rad per delprojekt. Lämna tomt om projektet inte har några.",
    en: "One row a sub-project. Leave empty where the project has none.",
  }),
  phases: page({ sv: "Faser", en: "Phases" }, "input", {
    sv: "Projektets faser. En månad hör till den fas som har månadens första projektdag.",
    en: "The project's phases. A month belongs to the phase that holds its first project day.",
  }),
  staff: page({ sv: "Personal", en: "Staff" }, "input", {
    sv: "En rad per person, roll och lönenivå. Tomt datum: hela projektet.",
    en: "One row a person, role and salary. Blank date: the whole project.",
  }),
  costs: page({ sv: "Kostnader", en: "Costs" }, "input", {
    sv: "Övriga direkta kostnader, priser utan moms. Momsen räknas med bara för parter som inte får dra av den.",
    en: "Other direct costs, prices without VAT. VAT counts only for partners that cannot recover it.",
  }),
  costMonths: page({ sv: "Egna belopp", en: "Own amounts" }, "input", {
    sv: "Belopp per månad, utan moms, för rader på Kostnader med profilen Egna belopp.",
    en: "Amounts by month, without VAT, for rows on Costs with the profile Own amounts.",
  }),
  participants: page({ sv: "Deltagare", en: "Participants" }, "input", {
    sv: "Ersättning från en part till deltagare: kostnad och medfinansiering på en gång, aldrig projektets pengar.",
    en: "What a partner pays participants: cost and co-financing at once, never the project's money.",
  }),
  inKind: page({ sv: "Bidrag", en: "In kind" }, "input", {
    sv: "Bidrag i annat än pengar från andra parter än ägaren. Skriv belopp, eller timmar och kronor per timme.",
    en: "Contributions in kind from partners other than the owner. Write an amount, or hours and kronor an hour.",
  }),
  income: page({ sv: "Intäkter", en: "Income" }, "input", {
    sv: "Intäkter minskar projektets kostnader i sin månad.",
    en: "Income reduces the project's costs in its month.",
  }),
  cash: page({ sv: "Medfinansiering", en: "Co-financing" }, "input", {
    sv: "Kontant medfinansiering: ett belopp, eller ett fördelningstal som delar det som återstår.",
    en: "Cash co-financing: an amount, or a key that shares what remains.",
  }),
  finsam: page({ sv: "Finsam", en: "Finsam" }, "input", {
    sv: "Samordningsförbundets medel: staten hälften, regioner och kommuner var sin fjärdedel. Beloppet står på Projekt.",
    en: "Means of the coordination association: the state half, regions and municipalities a quarter each. The amount stands on Project.",
  }),
  outcomes: page({ sv: "Resultat", en: "Outcomes" }, "input", {
    sv: "Förväntade resultat, antal personer.",
    en: "Expected outcomes, number of people.",
  }),
  financing: page({ sv: "Finansiering", en: "Financing" }, "result", {
    sv: "Stödets gränser, vem som betalar och hur fördelningstalen delar det som återstår. Allt är formler.",
    en: "The bounds of the grant, who pays, and how keys share what remains. All formulas.",
  }),
  basis: page({ sv: "Underlag", en: "Basis" }, "result", {
    sv: "Exakta underlag, en rad för varje rad i listorna. Personal: löpande exakt summa per månad, eftersom lönen ändras.",
    en: "Exact figures, a row for each row of the lists. Staff: running exact totals by month, as salaries change.",
  }),
  months: page({ sv: "Månader", en: "Months" }, "result", {
    sv: "Varje rad per månad. Månaden är skillnaden mellan två avrundade löpande summor, så att allt går jämnt ut på öret.",
    en: "Every line by month. A month is the difference of two rounded running totals, so that everything adds up to the öre.",
  }),
  budget: page({ sv: "Budget", en: "Budget" }, "result", {
    sv: "Kostnadsslag per år och fas, per part och per delprojekt. Kronor visas, ören räknas.",
    en: "Cost types by year and phase, by partner and by sub-project. Kronor are shown, öre are counted.",
  }),
  cashFlow: page({ sv: "Likviditet", en: "Cash flow" }, "result", {
    sv: "In- och utbetalningar per månad från projektägarens sida. Villkoren står på Projekt.",
    en: "Payments in and out by month, from the owner's side. The terms stand on Project.",
  }),
  findings: page({ sv: "Kontroller", en: "Checks" }, "result", {
    sv: "Vad Delfin fann när arbetsboken skrevs. I Excel med Delfin räknas kontrollerna om.",
    en: "What Delfin found when the workbook was written. In Excel with Delfin the checks are live.",
  }),
  scenarios: page({ sv: "Scenarier", en: "Scenarios" }, "input", {
    sv: "En rad per ändring; ändringar med samma scenario görs i ordning. Basen ändras aldrig.",
    en: "One row a change; changes of the same scenario are made in order. The base never changes.",
  }),
  law: page({ sv: "Regler", en: "Rules" }, "result", {
    sv: "Alla tal ur lag, program och utlysning som bladen räknar med, med källa. Till höger bladens ordlistor.",
    en: "Every number of law, programme and call that the sheets use, with its source. To the right, the sheets' lists of words.",
  }),
} as const;

export type SheetId = keyof typeof SHEET_FACTS;

/** The sheets in their order. */
export const SHEETS: readonly Sheet[] = keysOf(SHEET_FACTS).map((id) => ({ id, ...SHEET_FACTS[id] }));

/** The sheet's name in a language. */
export function sheetName(id: SheetId, language: keyof Bilingual): string {
  return SHEET_FACTS[id].name[language];
}

/** The sheet that has the name in either language; undefined for a sheet of the user's own. */
export function sheetCalled(name: string): SheetId | undefined {
  const wanted = name.trim().toLowerCase();
  return SHEETS.find(({ name: { sv, en } }) => [sv, en].some((each) => each.toLowerCase() === wanted))?.id;
}

function page(
  name: Bilingual,
  kind: SheetKind,
  help: Bilingual,
  orientation: Sheet["orientation"] = "landscape",
): Omit<Sheet, "id"> {
  return { name, kind, help, orientation };
}
