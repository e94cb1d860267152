import { INDIRECT_BASES, INDIRECT_OPTIONS } from "../law";
import { choice, decimal, text } from "./scalars";
import { type Breach, type FieldRule, lacks, requiredWhere, ruled, section } from "./section";

const RANGE = { min: 0, max: 2 };

/** The option of indirect costs and, for option custom, its rate and base. */
export const indirectTerms = {
  option: choice(INDIRECT_OPTIONS),
  rate: decimal(RANGE).exactOptional(),
  base: choice(INDIRECT_BASES).exactOptional(),
};

/** Option custom needs a rate and a base; beside another option they are kept, unused. */
export const rateAndBaseWhereCustom: FieldRule = (given) => {
  if (given.value("option") !== "custom") return [];
  const condition = { field: "option", value: "custom" };
  const rate: Breach = lacks("rate", { kind: "decimal", range: RANGE, decimals: 20 }, condition);
  const base: Breach = lacks("base", { kind: "choice", choices: INDIRECT_BASES }, condition);
  return [...(given.has("rate") ? [] : [rate]), ...(given.has("base") ? [] : [base])];
};

export const indirect = ruled(
  section({ ...indirectTerms, basis: text.exactOptional() }),
  rateAndBaseWhereCustom,
).meta(requiredWhere("option", "custom", ["rate", "base"]));
