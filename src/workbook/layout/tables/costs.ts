import { column, type Column } from "../column";
import { dates, id, organisation, rowTotal, subProject } from "./line";

export const costs: readonly Column[] = [
  id,
  organisation,
  subProject,
  column(
    "type",
    "choice",
    24,
    { sv: "Kostnadsslag", en: "Cost type" },
    { choices: "costType", required: true },
  ),
  column("text", "text", 40, { sv: "Text", en: "Text" }),
  column(
    "quantity",
    "number",
    9,
    { sv: "Antal", en: "Quantity" },
    {
      least: 0,
      note: { sv: "Tomt: 1.", en: "Blank: 1." },
    },
  ),
  column(
    "unitPrice",
    "amount",
    13,
    { sv: "À-pris", en: "Unit price" },
    {
      note: { sv: "Kronor utan moms.", en: "Kronor without VAT." },
    },
  ),
  column(
    "vatRate",
    "share",
    8,
    { sv: "Moms", en: "VAT" },
    {
      least: 0,
      most: 1,
      note: { sv: "Tomt: 0 %.", en: "Blank: 0 %." },
    },
  ),
  column(
    "profile",
    "choice",
    13,
    { sv: "Profil", en: "Profile" },
    {
      choices: "costProfile",
      note: {
        sv: "Jämnt, per månad, i början, i slutet, eller egna belopp (bladet Egna belopp). Tomt: jämnt.",
        en: "Even, monthly, at the start, at the end, or own amounts (sheet Own amounts). Blank: even.",
      },
    },
  ),
  ...dates,
  column(
    "ground",
    "choice",
    20,
    { sv: "Grund", en: "Ground" },
    {
      choices: "equipmentGround",
      note: { sv: "Varför utrustning köps (ESF+).", en: "Why equipment is bought (ESF+)." },
    },
  ),
  column("usedByParticipants", "yesNo", 11, { sv: "För deltagare", en: "For participants" }),
  column("procured", "yesNo", 11, { sv: "Upphandlad", en: "Procured" }),
  column("transnational", "yesNo", 13, { sv: "Transnationell", en: "Transnational" }),
  rowTotal,
];

export const costMonths: readonly Column[] = [
  column(
    "cost",
    "reference",
    12,
    { sv: "Rad", en: "Line" },
    {
      refersTo: "costs",
      required: true,
      note: { sv: "Radens namn på bladet Kostnader.", en: "The line's name on the sheet Costs." },
    },
  ),
  column(
    "month",
    "month",
    12,
    { sv: "Månad", en: "Month" },
    {
      required: true,
      note: { sv: "Den första dagen i månaden.", en: "The first day of the month." },
    },
  ),
  column(
    "amount",
    "amount",
    14,
    { sv: "Belopp", en: "Amount" },
    {
      required: true,
      note: { sv: "Kronor utan moms.", en: "Kronor without VAT." },
    },
  ),
];
