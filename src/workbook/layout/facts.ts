import { type Bilingual } from "../../law";
import { type CellForm } from "./column";
import { keysOf } from "./keysOf";

/** A single fact of the project: a named cell on the sheet Projekt. */
export interface Fact extends CellForm {
  /** The cell's defined name, the same in every language. */
  readonly name: FactName;
  /** Path in the project file; `cashFlow` itself is the question whether there is a cash flow at all. */
  readonly field: string;
  readonly label: Bilingual;
  readonly note?: Bilingual;
  readonly required?: true;
}

export interface FactSection {
  readonly heading: Bilingual;
  readonly facts: readonly Fact[];
}

type Described = Omit<Fact, "name">;

const PROJECT_FACTS = {
  ProjectName: fact("project.name", "text", "Projekt", "Project", { required: true }),
  Programme: fact("project.programme", "choice", "Programperiod", "Programme", {
    choices: "programme",
    required: true,
    note: { sv: "Styr vilka regler som prövas.", en: "Decides which rules are checked." },
  }),
  ProgrammeArea: fact("project.area", "text", "Programområde", "Programme area", {
    note: { sv: "Till exempel 2, 2.1 eller A.", en: "For example 2, 2.1 or A." },
  }),
  ProjectRegion: fact("project.region", "openChoice", "Region", "Region", { choices: "region" }),
  ProjectKind: fact("project.phaseKind", "choice", "Projekttyp", "Kind of project", {
    choices: "projectKind",
  }),
  ProjectStart: fact("project.start", "date", "Projektstart", "Project start", {
    required: true,
    note: { sv: "Första dag med kostnader.", en: "First day with costs." },
  }),
  ProjectEnd: fact("project.end", "date", "Projektslut", "Project end", {
    required: true,
    note: { sv: "Sista dag med kostnader.", en: "Last day with costs." },
  }),
  ProjectOwner: fact("project.owner", "reference", "Projektägare", "Project owner", {
    refersTo: "organisations",
    required: true,
    note: { sv: "Kortnamn från bladet Parter.", en: "Short name from the sheet Partners." },
  }),
  LumpSum: fact("project.lumpSum", "amount", "Klumpsumma", "Lump sum", {
    note: { sv: "För en förstudie som ersätts med en klumpsumma.", en: "For a study paid as a lump sum." },
  }),
  Illustrative: fact("project.illustrative", "yesNo", "Illustrativa rader", "Illustrative lines", {
    note: {
      sv: "Ja: raderna är påhittade så att de summerar till publicerade belopp.",
      en: "Yes: the lines are made up so that they sum to published totals.",
    },
  }),
  ProjectSource: fact("project.source", "text", "Källa", "Source"),
};

const CALL_FACTS = {
  CallId: fact("call.id", "text", "Utlysning, diarienummer", "Call, number", {
    note: {
      sv: "Är utlysningens text läst (bladet Regler) gäller den; här kan du bara vara strängare.",
      en: "Where the call's text was read (sheet Rules) it holds; here you can only be stricter.",
    },
  }),
  CallMinCoFinancing: fact(
    "call.minCoFinancingShare",
    "share",
    "Medfinansiering, minst",
    "Co-financing, at least",
    {
      least: 0,
      most: 1,
      note: { sv: "Tomt: ingen gräns för stödets andel.", en: "Blank: no bound from a share." },
    },
  ),
  CallMaxGrant: fact("call.maxGrant", "amount", "Högsta stöd", "Largest grant", {
    note: { sv: "Tomt: ingen gräns i kronor.", en: "Blank: no bound in kronor." },
  }),
  CallMinTotal: fact("call.minTotal", "amount", "Lägsta totalbudget", "Smallest total"),
  CallMaxMonths: fact("call.maxMonths", "count", "Längsta projekttid, månader", "Longest project, months"),
  CallOpenFrom: fact("call.openFrom", "date", "Öppnar", "Opens"),
  CallOpenTo: fact("call.openTo", "date", "Stänger", "Closes"),
  CallShareTolerance: fact("call.shareTolerance", "share", "Tolerans för andelen", "Tolerance of the share", {
    note: { sv: "Tomt: 0,05 procentenheter.", en: "Blank: 0.05 percentage points." },
  }),
  CallTransnationalMin: fact(
    "call.transnationalShare.min",
    "share",
    "Transnationellt, minst",
    "Transnational, at least",
  ),
  CallTransnationalMax: fact(
    "call.transnationalShare.max",
    "share",
    "Transnationellt, högst",
    "Transnational, at most",
  ),
  CallCertificates: fact("call.certificatesRequired", "yesNo", "Intyg krävs", "Certificates required", {
    note: { sv: "Tomt: nej.", en: "Blank: no." },
  }),
  CallEurRate: fact("call.eurRate.sekPerEur", "number", "Kronor per euro", "Kronor per euro"),
  CallEurRateDate: fact("call.eurRate.date", "date", "Kursens datum", "Date of the rate"),
  CallAssumed: fact("call.assumed", "text", "Antagna uppgifter", "Assumed fields", {
    note: {
      sv: "Fält i utlysningen som är en gissning, åtskilda av komma: minCoFinancingShare, maxGrant",
      en: "Fields of the call that are a guess, parted by commas: minCoFinancingShare, maxGrant",
    },
  }),
};

const COST_FACTS = {
  IndirectOption: fact("indirect.option", "choice", "Indirekta kostnader", "Indirect costs", {
    choices: "indirectOption",
    note: { sv: "Tomt: inga.", en: "Blank: none." },
  }),
  IndirectOwnRate: fact("indirect.rate", "share", "Egen sats", "Own rate", {
    least: 0,
    note: { sv: "Bara för Egen sats.", en: "For Own rate only." },
  }),
  IndirectOwnBase: fact("indirect.base", "choice", "Underlag för egen sats", "Base of the own rate", {
    choices: "indirectBase",
    note: {
      sv: "Bara för Egen sats. Tomt: direkta kostnader.",
      en: "For Own rate only. Blank: direct costs.",
    },
  }),
  IndirectBasis: fact("indirect.basis", "text", "Motivering", "How it was arrived at"),
};

const FINANCING_FACTS = {
  GrantMode: fact("financing.grant.mode", "choice", "ESF-stöd", "ESF grant", {
    choices: "grantMode",
    note: { sv: "Tomt: högsta möjliga.", en: "Blank: the largest possible." },
  }),
  GrantAmount: fact("financing.grant.amount", "amount", "Fast stöd", "Fixed grant", {
    note: { sv: "Bara för Fast belopp.", en: "For Fixed amount only." },
  }),
  FinsamAmount: fact(
    "financing.finsam.amount",
    "amount",
    "Samordningsförbundets medel",
    "Means of the association",
    {
      note: { sv: "Delas på bladet Finsam.", en: "Shared on the sheet Finsam." },
    },
  ),
};

const CASH_FLOW_FACTS = {
  CashFlowWanted: fact("cashFlow", "yesNo", "Räkna likviditet", "Calculate the cash flow", {
    note: {
      sv: "Tomt: ja så snart något villkor nedan är ifyllt.",
      en: "Blank: yes as soon as one of the terms below is filled in.",
    },
  }),
  ClaimMonths: fact("cashFlow.claimMonths", "count", "Ansökan, månader", "Months a claim", {
    least: 1,
    most: 120,
    note: { sv: "Tomt: 3.", en: "Blank: 3." },
  }),
  LagMonths: fact("cashFlow.lagMonths", "count", "Utbetalning efter, månader", "Paid after, months", {
    least: 0,
    most: 120,
    note: { sv: "Tomt: 2.", en: "Blank: 2." },
  }),
  AdvanceAmount: fact("cashFlow.advance.amount", "amount", "Förskott", "Advance", { least: 0 }),
  AdvanceMonth: fact("cashFlow.advance.month", "month", "Förskott betalas", "Advance paid in", {
    note: { sv: "Den första dagen i månaden.", en: "The first day of the month." },
  }),
  HoldBackRate: fact("cashFlow.holdBackRate", "share", "Innehålls till slutet", "Held back until the end", {
    least: 0,
    most: 1,
    note: { sv: "Tomt: 0 %.", en: "Blank: 0 %." },
  }),
  FinalLagMonths: fact(
    "cashFlow.finalLagMonths",
    "count",
    "Slutbetalning efter, månader",
    "Final paid after, months",
    {
      least: 0,
      most: 120,
      note: {
        sv: "Månader efter sista ansökans utbetalning. Tomt: 0.",
        en: "Months after the last claim is paid. Blank: 0.",
      },
    },
  ),
  OwnMeans: fact("cashFlow.ownMeans", "amount", "Ägarens egna medel", "The owner's own means", {
    note: { sv: "Medel som bär likviditetsbehovet.", en: "Means to carry the liquidity need." },
  }),
};

export type FactName =
  | keyof typeof PROJECT_FACTS
  | keyof typeof CALL_FACTS
  | keyof typeof COST_FACTS
  | keyof typeof FINANCING_FACTS
  | keyof typeof CASH_FLOW_FACTS;

/** The single facts in the order in which the sheet Projekt asks for them. */
export const FACT_SECTIONS: readonly FactSection[] = [
  { heading: { sv: "Projektet", en: "The project" }, facts: named(PROJECT_FACTS) },
  { heading: { sv: "Utlysningen", en: "The call" }, facts: named(CALL_FACTS) },
  { heading: { sv: "Indirekta kostnader", en: "Indirect costs" }, facts: named(COST_FACTS) },
  { heading: { sv: "Finansiering", en: "Financing" }, facts: named(FINANCING_FACTS) },
  { heading: { sv: "Villkor för utbetalning", en: "Terms of payment" }, facts: named(CASH_FLOW_FACTS) },
];

export const FACTS: readonly Fact[] = FACT_SECTIONS.flatMap(({ facts }) => facts);

function named<Name extends FactName>(facts: Readonly<Record<Name, Described>>): readonly Fact[] {
  return keysOf(facts).map((name) => ({ name, ...facts[name] }));
}

function fact(
  field: string,
  type: Fact["type"],
  sv: string,
  en: string,
  rest: Partial<Omit<Described, "field" | "type" | "label">> = {},
): Described {
  return { field, type, label: { sv, en }, ...rest };
}
