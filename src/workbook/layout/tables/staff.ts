import { column, type Column } from "../column";
import { dates, id, organisation, rowTotal, subProject } from "./line";

export const staff: readonly Column[] = [
  id,
  organisation,
  subProject,
  column("role", "text", 20, { sv: "Roll", en: "Role" }),
  column(
    "person",
    "text",
    18,
    { sv: "Person", en: "Person" },
    {
      note: {
        sv: "Ett namn eller en beteckning per person; flera rader kan ha samma. Tomt: räknas inte i belastningen.",
        en: "One name or label a person; several rows may share it. Blank: not counted in loads.",
      },
    },
  ),
  column("function", "choice", 20, { sv: "Funktion", en: "Function" }, { choices: "staffFunction" }),
  column("method", "choice", 15, { sv: "Metod", en: "Method" }, { choices: "staffMethod", required: true }),
  column(
    "monthlySalary",
    "amount",
    12,
    { sv: "Månadslön", en: "Monthly salary" },
    {
      least: 0,
      note: { sv: "Heltidslön per månad. Metoden Lön.", en: "Full-time salary a month. Method Salary." },
    },
  ),
  column(
    "onCostRate",
    "share",
    9,
    { sv: "Påslag", en: "On-cost" },
    {
      least: 0,
      most: 2,
      note: { sv: "Lönekostnadspåslag. Tomt: 0 %.", en: "Payroll on-cost. Blank: 0 %." },
    },
  ),
  column(
    "revisionRate",
    "share",
    9,
    { sv: "Revision", en: "Revision" },
    {
      least: -0.5,
      most: 1,
      note: { sv: "Löneökning per år. Tomt: 0 %.", en: "Yearly salary revision. Blank: 0 %." },
    },
  ),
  column(
    "revisionMonth",
    "count",
    9,
    { sv: "Rev.månad", en: "Rev. month" },
    {
      least: 1,
      most: 12,
      note: {
        sv: "Revisionens månad, 1–12. Tomt: april (4).",
        en: "Month of the revision, 1–12. Blank: April (4).",
      },
    },
  ),
  column(
    "annualEmploymentCost",
    "amount",
    13,
    { sv: "Årskostnad", en: "Annual cost" },
    {
      least: 0,
      note: {
        sv: "Årlig bruttolönekostnad med påslag. Metoden Timkostnad 1720.",
        en: "Annual gross employment cost with on-costs. Method Hourly 1720.",
      },
    },
  ),
  column(
    "hourlyRate",
    "amount",
    10,
    { sv: "kr/tim", en: "SEK an hour" },
    {
      least: 0,
      note: {
        sv: "Enhetskostnad per timme. Metoden Enhetskostnad.",
        en: "Unit cost an hour. Method Unit cost.",
      },
    },
  ),
  column(
    "fullTimeHours",
    "number",
    10,
    { sv: "Årstimmar", en: "Hours a year" },
    {
      least: 0,
      note: {
        sv: "Heltidsårets timmar. Metoden Enhetskostnad. Tomt: talet på bladet Regler.",
        en: "Hours of a full-time year. Method Unit cost. Blank: the number on the sheet Rules.",
      },
    },
  ),
  column(
    "workload",
    "share",
    9,
    { sv: "Andel", en: "Workload" },
    {
      least: 0,
      most: 10,
      required: true,
      note: {
        sv: "Tjänstgöringsgrad i projektet, 100 % för heltid.",
        en: "Share of full time in the project.",
      },
    },
  ),
  column(
    "employment",
    "share",
    10,
    { sv: "Anställning", en: "Employment" },
    {
      least: 0,
      most: 10,
      note: {
        sv: "Anställningens andel av heltid. Tomt: som Andel.",
        en: "Share of full time employed. Blank: as Workload.",
      },
    },
  ),
  column("birthYear", "count", 9, { sv: "Född", en: "Born" }, { least: 1900, most: 2100 }),
  ...dates,
  rowTotal,
];
