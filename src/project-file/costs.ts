import { COST_PROFILES, COST_TYPES, EQUIPMENT_GROUNDS } from "../budget";
import { lineDates, lineFacts } from "./lineFacts";
import { monthAmounts } from "./monthAmounts";
import { choice, flag, quantity, share, SIGNED_KRONOR, signedMoney, text } from "./scalars";
import { type FieldRule, lacks, requiredWhere, ruled, section } from "./section";

export const costFields = section({
  ...lineFacts,
  type: choice(COST_TYPES),
  text: text.exactOptional(),
  quantity: quantity.exactOptional(),
  unitPrice: signedMoney.exactOptional(),
  vatRate: share.exactOptional(),
  profile: choice(COST_PROFILES).exactOptional(),
  amounts: monthAmounts.exactOptional(),
  ground: choice(EQUIPMENT_GROUNDS).exactOptional(),
  usedByParticipants: flag.exactOptional(),
  procured: flag.exactOptional(),
  transnational: flag.exactOptional(),
  ...lineDates,
});

/** Profile custom goes by amounts, every other by the price; the figures of the other way are kept, unused. */
const priceOrAmounts: FieldRule = (given) => {
  if (given.value("profile") === "custom") {
    const condition = { field: "profile", value: "custom" };
    return given.has("amounts") ? [] : [lacks("amounts", { kind: "amounts" }, condition)];
  }
  const unreadable = given.has("profile") && given.value("profile") === undefined;
  return unreadable || given.has("unitPrice") ? [] : [lacks("unitPrice", SIGNED_KRONOR)];
};

export const costLine = ruled(costFields, priceOrAmounts).meta({
  ...requiredWhere("profile", "custom", ["amounts"]),
  else: { required: ["unitPrice"] },
});
