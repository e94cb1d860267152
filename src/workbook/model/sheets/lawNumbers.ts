import { DEFAULTS } from "../../../budget";
import {
  ANNUAL_HOURS,
  annualHoursOf,
  type Bilingual,
  FINSAM_KEY,
  FINSAM_SHARES,
  FLAT_RATES,
  FLAT_RATES_IN_LAW,
  flatRateOf,
  HOURS,
  INDIRECT_OPTIONS,
  type IndirectOption,
  UNIT_COST_HOURS,
  UNKNOWN_TO_PROGRAMME,
} from "../../../law";
import { type NumberFormatId, wordOf } from "../../layout";
import { type Plan } from "../content/plan";
import { type SheetBuilder } from "../content/sheetBuilder";
import { numberOfChoice } from "../content/wordLists";
import { FINSAM_NAMES } from "./finsamSplit";
import { LAW_COLUMNS, type Source, putSource, inForce } from "./lawSource";

const C = LAW_COLUMNS;

interface NamedNumber {
  readonly name: string;
  readonly title: Bilingual;
  readonly value: number;
  readonly format: NumberFormatId;
  readonly source: Source;
}

const OWN_DEFAULT: Bilingual = {
  sv: "Delfins förval där inget annat sägs",
  en: "Delfin's default where nothing else is said",
};

function namedNumbers(plan: Plan): readonly NamedNumber[] {
  const hours = annualHoursOf(plan.project.project.programme);
  const own = (name: string, sv: string, en: string, value: number): NamedNumber => ({
    name,
    title: { sv, en },
    value,
    format: "whole",
    source: { note: OWN_DEFAULT },
  });
  return [
    {
      name: "AnnualHours",
      title: hours.title,
      value: ANNUAL_HOURS,
      format: "whole",
      source: inForce(hours, plan),
    },
    {
      name: "UnitCostHours",
      title: HOURS.unitCostFullTime.title,
      value: UNIT_COST_HOURS.toNumber(),
      format: "number",
      source: inForce(HOURS.unitCostFullTime, plan),
    },
    ...(["state", "region", "municipality"] as const).map((part): NamedNumber => ({
      name: FINSAM_NAMES[part],
      title: FINSAM_SHARES[part].title,
      value: FINSAM_KEY[part].toNumber(),
      format: "share",
      source: inForce(FINSAM_SHARES[part], plan),
    })),
    own(
      "DefaultRevisionMonth",
      "Lönerevisionens månad",
      "Month of the salary revision",
      DEFAULTS.revisionMonth,
    ),
    own("DefaultClaimMonths", "Ansökan om utbetalning, månader", "Months a claim", DEFAULTS.claimMonths),
    own("DefaultLagMonths", "Utbetalning efter, månader", "Paid after, months", DEFAULTS.lagMonths),
  ];
}

/** Every number that formulas read, each under its name; returns the row below. */
export function putNumbers(builder: SheetBuilder, first: number, plan: Plan): number {
  const numbers = namedNumbers(plan);
  numbers.forEach(({ name, title, value, format, source }, index) => {
    const row = first + index;
    builder.put(row, C.title, title[plan.language], { look: "text" });
    builder.put(row, C.value, value, { look: "figure", format });
    builder.name(name, row, C.value);
    putSource(builder, row, source, plan);
  });
  return first + numbers.length;
}

const OPTION_HEADING: Bilingual = {
  sv: "Schabloner för indirekta kostnader",
  en: "Flat rates of indirect costs",
};

/** Rate and base of each option of indirect costs; returns the row below. */
export function putOptions(builder: SheetBuilder, heading: number, plan: Plan): number {
  builder.put(heading, C.title, OPTION_HEADING[plan.language], { look: "section" });
  const first = heading + 1;
  INDIRECT_OPTIONS.forEach((option, index) => {
    const row = first + index;
    const { rate, base } = option === "custom" ? { rate: undefined, base: undefined } : FLAT_RATES[option];
    builder.put(row, C.title, wordOf("indirectOption", option, plan.language));
    builder.put(row, C.value, rate?.toNumber(), { look: "figure", format: "share" });
    builder.put(row, C.base, base === undefined ? undefined : numberOfChoice("indirectBase", base, 0), {
      look: "figure",
      format: "whole",
    });
    putSource(builder, row, optionSource(option, plan), plan);
  });
  const last = first + INDIRECT_OPTIONS.length - 1;
  builder.nameBlock("OptionRates", [first, C.value], [last, C.value]);
  builder.nameBlock("OptionBases", [first, C.base], [last, C.base]);
  return last + 1;
}

function optionSource(option: IndirectOption, plan: Plan): Source {
  const ofProgramme = flatRateOf(option, plan.project.project.programme);
  if (ofProgramme !== undefined) return inForce(ofProgramme, plan);
  const elsewhere = FLAT_RATES_IN_LAW.find((row) => row.option === option)?.parameter.series[0];
  return elsewhere === undefined ? {} : { ...elsewhere, note: UNKNOWN_TO_PROGRAMME };
}
