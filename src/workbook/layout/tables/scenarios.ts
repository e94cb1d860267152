import { column, type Column } from "../column";

/**
 * One row an adjustment; rows of a scenario follow each other. A scenario without adjustments is a row with a name
 * and no kind. Which columns a kind uses: docs/project-file.md, "Adjustments".
 */
export const scenarios: readonly Column[] = [
  column("scenario", "text", 28, { sv: "Scenario", en: "Scenario" }, { field: "name", required: true }),
  column("kind", "choice", 26, { sv: "Ändring", en: "Change" }, { choices: "adjustmentKind" }),
  column(
    "factor",
    "number",
    9,
    { sv: "Faktor", en: "Factor" },
    {
      least: 0,
      note: { sv: "1,03 är tre procent mer.", en: "1.03 is three per cent more." },
    },
  ),
  column("rate", "share", 9, { sv: "Sats", en: "Rate" }),
  column("amount", "amount", 14, { sv: "Belopp", en: "Amount" }),
  column("months", "count", 9, { sv: "Månader", en: "Months" }),
  column("organisation", "reference", 22, { sv: "Part", en: "Partner" }, { refersTo: "organisations" }),
  column("role", "text", 16, { sv: "Roll", en: "Role" }),
  column("type", "choice", 22, { sv: "Kostnadsslag", en: "Cost type" }, { choices: "costType" }),
  column("mode", "choice", 16, { sv: "Stöd", en: "Grant" }, { choices: "grantMode" }),
  column("option", "choice", 28, { sv: "Schablon", en: "Option" }, { choices: "indirectOption" }),
  column("base", "choice", 16, { sv: "Underlag", en: "Base" }, { choices: "indirectBase" }),
  column("programme", "choice", 24, { sv: "Programperiod", en: "Programme" }, { choices: "programme" }),
  column("area", "text", 9, { sv: "Område", en: "Area" }),
  column(
    "call",
    "callTerms",
    34,
    { sv: "Utlysningens villkor", en: "Terms of the call" },
    {
      note: {
        sv: "Fält och värde, åtskilda av semikolon: minCoFinancingShare=0.53; maxGrant=2000000",
        en: "Field and value, parted by semicolons: minCoFinancingShare=0.53; maxGrant=2000000",
      },
    },
  ),
  column("claimMonths", "count", 11, { sv: "Ansökan, mån.", en: "Claim months" }, { least: 1 }),
  column("lagMonths", "count", 11, { sv: "Betalas efter", en: "Paid after" }, { least: 0 }),
  column("finalLagMonths", "count", 11, { sv: "Slut efter", en: "Final after" }, { least: 0 }),
  column("holdBackRate", "share", 10, { sv: "Innehålls", en: "Held back" }, { least: 0, most: 1 }),
  column("advanceAmount", "amount", 13, { sv: "Förskott", en: "Advance" }, { field: "advance.amount" }),
  column("advanceMonth", "month", 12, { sv: "Förskott i", en: "Advance in" }, { field: "advance.month" }),
  column("list", "choice", 16, { sv: "Lista", en: "List" }, { choices: "listName" }),
  column("id", "id", 10, { sv: "Rad", en: "Line" }),
  column("field", "text", 18, { sv: "Fält", en: "Field" }),
  column("value", "anything", 14, { sv: "Värde", en: "Value" }),
];
