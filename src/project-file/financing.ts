import { CASH_PROFILES, CERTIFICATES, type GrantTerms } from "../budget";
import { type Decimal } from "../money";
import { lineDates } from "./lineFacts";
import { choice, id, KRONOR, money, month, signedMoney, text, weight } from "./scalars";
import { type FieldRule, lacks, oneOf, oneOfForm, requiredWhere, ruled, section } from "./section";
import { shown } from "./shown";

const GRANT_MODES = ["fixed", "max"] as const;

/** A fixed grant has an amount, a computed one has none. */
export const amountWhereFixed: FieldRule = (given) => {
  const mode = given.value("mode");
  if (mode === "fixed" && !given.has("amount"))
    return [lacks("amount", KRONOR, { field: "mode", value: "fixed" })];
  if (mode !== "max" || !given.has("amount")) return [];
  const condition = { field: "mode", value: "max" };
  return [
    {
      field: "amount",
      problemAt: ({ path, value }) => ({ code: "unwantedField", path, value: shown(value), condition }),
    },
  ];
};

export const grantFields = { mode: choice(GRANT_MODES), amount: money.exactOptional() };
export const grantForm = {
  ...requiredWhere("mode", "fixed", ["amount"]),
  else: { properties: { amount: false } },
};

/** The terms of a grant whose fields passed `amountWhereFixed`. */
export function grantTerms({ mode, amount }: { mode: "fixed" | "max"; amount?: Decimal }): GrantTerms {
  if (mode === "max") return { mode };
  if (amount === undefined) throw new TypeError("a fixed grant passed without its amount");
  return { mode, amount };
}

const grant = ruled(section(grantFields), amountWhereFixed).meta(grantForm).transform(grantTerms);

export const cashFields = section({
  id,
  organisation: id,
  amount: money.exactOptional(),
  key: weight.exactOptional(),
  profile: choice(CASH_PROFILES).exactOptional(),
  ...lineDates,
  certificate: choice(CERTIFICATES).exactOptional(),
});

const WAYS = [["amount"], ["key"]];
const amountOrKey = oneOf(WAYS, () => KRONOR);

/** A key shares a total, so it cannot be an amount a month. */
const amountOrKeyOfATotal: FieldRule = (given) => {
  const byKey = given.has("key") && !given.has("amount");
  if (!byKey || given.value("profile") !== "monthly") return amountOrKey(given);
  return [
    { field: "profile", problemAt: ({ path, value }) => ({ code: "keyByMonth", path, value: shown(value) }) },
  ];
};

const cashLine = ruled(cashFields, amountOrKeyOfATotal).meta(oneOfForm(WAYS));

export const finsamMember = section({ organisation: id, weight: weight.exactOptional() });

const someMembers: FieldRule = (given) =>
  ["regions", "municipalities"]
    .filter((group) => isEmptyList(given.value(group)))
    .map((field) => ({ field, problemAt: ({ path }) => ({ code: "emptyList", path }) }));

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Means of a coordination association: at least one region and one municipality share them with the state. */
export const finsamFields = section({
  amount: money,
  state: id,
  regions: finsamMember.array().meta({ minItems: 1 }),
  municipalities: finsamMember.array().meta({ minItems: 1 }),
});

const finsam = ruled(finsamFields, someMembers);

/** The organisations' money: the grant, cash co-financing, and the means of a coordination association. */
export const financing = section({
  grant: grant.exactOptional(),
  cash: cashLine.array().default([]),
  finsam: finsam.exactOptional(),
}).default({ cash: [] });

export const incomeLine = section({ id, text: text.exactOptional(), amount: signedMoney, month });
