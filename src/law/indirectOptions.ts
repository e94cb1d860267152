import { Decimal } from "../money";

/** The ways to calculate indirect costs. Which period knows which option is a rule (`flat.rate`), not arithmetic. */
export const INDIRECT_OPTIONS = [
  "none",
  "direct7",
  "staff15",
  "direct20",
  "direct25",
  "staff40",
  "custom",
] as const;
export type IndirectOption = (typeof INDIRECT_OPTIONS)[number];

export const INDIRECT_BASES = ["staff", "direct"] as const;
export type IndirectBase = (typeof INDIRECT_BASES)[number];

export interface FlatRate {
  readonly rate: Decimal;
  /** "direct": all direct cash costs, staff and other, before income. */
  readonly base: IndirectBase;
}

/** Rate and base of every option that fixes them; sources, dates and programmes: `flatRateOf`. */
export const FLAT_RATES: Readonly<Record<Exclude<IndirectOption, "custom">, FlatRate>> = {
  none: { rate: new Decimal(0), base: "staff" },
  direct7: { rate: new Decimal("0.07"), base: "direct" },
  staff15: { rate: new Decimal("0.15"), base: "staff" },
  direct20: { rate: new Decimal("0.20"), base: "direct" },
  direct25: { rate: new Decimal("0.25"), base: "direct" },
  staff40: { rate: new Decimal("0.40"), base: "staff" },
};
