import { CERTIFICATES, IN_KIND_KINDS, SECTORS } from "../budget";
import { lineDates, lineFacts } from "./lineFacts";
import { choice, KRONOR, money, quantity, text } from "./scalars";
import { oneOf, oneOfForm, ruled, section } from "./section";

export const inKindFields = section({
  ...lineFacts,
  sector: choice(SECTORS).exactOptional(),
  kind: choice(IN_KIND_KINDS).exactOptional(),
  text: text.exactOptional(),
  hours: quantity.exactOptional(),
  hourlyRate: money.exactOptional(),
  amount: money.exactOptional(),
  certificate: choice(CERTIFICATES).exactOptional(),
  ...lineDates,
});

const WAYS = [["amount"], ["hours", "hourlyRate"]];

export const inKindLine = ruled(
  inKindFields,
  oneOf(WAYS, () => KRONOR),
).meta(oneOfForm(WAYS));
