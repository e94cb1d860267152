import { column, type Column } from "../column";
import { certificate, dates, id, organisation, rowTotal, subProject } from "./line";

export const participants: readonly Column[] = [
  id,
  organisation,
  subProject,
  column("group", "text", 34, { sv: "Grupp", en: "Group" }),
  column("allowance", "choice", 24, { sv: "Ersättning", en: "Allowance" }, { choices: "allowance" }),
  column("women", "count", 9, { sv: "Kvinnor", en: "Women" }, { least: 0, required: true }),
  column("men", "count", 9, { sv: "Män", en: "Men" }, { least: 0, required: true }),
  column(
    "monthlyAllowance",
    "amount",
    12,
    { sv: "kr/månad", en: "SEK a month" },
    {
      least: 0,
      note: {
        sv: "Per deltagare och månad. Eller skriv timmar och kronor per timme.",
        en: "A participant and month. Or write hours and kronor an hour.",
      },
    },
  ),
  column("hoursPerMonth", "number", 10, { sv: "Tim/månad", en: "Hours a month" }, { least: 0 }),
  column("hourlyAllowance", "amount", 10, { sv: "kr/tim", en: "SEK an hour" }, { least: 0 }),
  column(
    "attendance",
    "share",
    10,
    { sv: "Närvaro", en: "Attendance" },
    {
      least: 0,
      most: 1,
      note: { sv: "Tomt: 100 %.", en: "Blank: 100 %." },
    },
  ),
  certificate,
  ...dates,
  rowTotal,
];

export const inKind: readonly Column[] = [
  id,
  organisation,
  subProject,
  column(
    "sector",
    "choice",
    11,
    { sv: "Sektor", en: "Sector" },
    {
      choices: "sector",
      note: { sv: "Tomt: offentlig.", en: "Blank: public." },
    },
  ),
  column(
    "kind",
    "choice",
    13,
    { sv: "Slag", en: "Kind" },
    {
      choices: "inKindKind",
      note: { sv: "Tomt: personaltid.", en: "Blank: staff time." },
    },
  ),
  column("text", "text", 34, { sv: "Text", en: "Text" }),
  column("hours", "number", 10, { sv: "Timmar", en: "Hours" }, { least: 0 }),
  column("hourlyRate", "amount", 10, { sv: "kr/tim", en: "SEK an hour" }, { least: 0 }),
  column(
    "amount",
    "amount",
    14,
    { sv: "Belopp", en: "Amount" },
    {
      least: 0,
      note: { sv: "I stället för timmar och kronor per timme.", en: "In place of hours and kronor an hour." },
    },
  ),
  certificate,
  ...dates,
  rowTotal,
];
