import { column, type Column, totalColumn } from "../column";
import { certificate, dates, id, organisation } from "./line";

export const income: readonly Column[] = [
  id,
  column("text", "text", 40, { sv: "Text", en: "Text" }),
  column("amount", "amount", 14, { sv: "Belopp", en: "Amount" }, { required: true }),
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
];

export const cash: readonly Column[] = [
  id,
  { ...organisation, width: 26 },
  column(
    "amount",
    "amount",
    15,
    { sv: "Belopp", en: "Amount" },
    {
      least: 0,
      note: { sv: "Eller skriv ett fördelningstal.", en: "Or write a key." },
    },
  ),
  column(
    "key",
    "number",
    14,
    { sv: "Fördelningstal", en: "Key" },
    {
      least: 0,
      most: 9999.999,
      note: {
        sv: "Delar det som återstår när stöd och givna belopp är dragna; högst tre decimaler.",
        en: "Shares what remains after the grant and given amounts; at most three decimals.",
      },
    },
  ),
  column(
    "profile",
    "choice",
    13,
    { sv: "Profil", en: "Profile" },
    {
      choices: "cashProfile",
      note: { sv: "Tomt: jämnt.", en: "Blank: even." },
    },
  ),
  ...dates,
  certificate,
  totalColumn({
    sv: "Radens kontanta medfinansiering, från bladet Månader.",
    en: "The row's cash co-financing, from the sheet Months.",
  }),
];

export const finsam: readonly Column[] = [
  column("part", "choice", 14, { sv: "Del", en: "Part" }, { choices: "finsamPart", required: true }),
  { ...organisation, width: 26 },
  column(
    "weight",
    "number",
    10,
    { sv: "Vikt", en: "Weight" },
    {
      least: 0,
      most: 9999.999,
      note: {
        sv: "Delar fjärdedelen mellan flera regioner eller kommuner. Tomt: 1.",
        en: "Shares the quarter between several regions or municipalities. Blank: 1.",
      },
    },
  ),
];
