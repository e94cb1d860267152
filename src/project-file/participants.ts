import { ALLOWANCES, CERTIFICATES } from "../budget";
import { lineDates, lineFacts } from "./lineFacts";
import { choice, decimal, KRONOR, money, share, text, whole } from "./scalars";
import { oneOf, oneOfForm, ruled, section } from "./section";

/** Women or men of one group; a larger number is an amount in the wrong field. */
const LARGEST_GROUP = 1_000_000;

/** Up to the hours of the longest month. */
const HOURS = { min: 0, max: 744 };

export const participantFields = section({
  ...lineFacts,
  group: text.exactOptional(),
  allowance: choice(ALLOWANCES).exactOptional(),
  women: whole(0, LARGEST_GROUP),
  men: whole(0, LARGEST_GROUP),
  monthlyAllowance: money.exactOptional(),
  hoursPerMonth: decimal(HOURS).exactOptional(),
  hourlyAllowance: money.exactOptional(),
  attendance: share.exactOptional(),
  certificate: choice(CERTIFICATES).exactOptional(),
  ...lineDates,
});

const WAYS = [["monthlyAllowance"], ["hoursPerMonth", "hourlyAllowance"]];

const allowanceOrHours = oneOf(WAYS, (field) =>
  field === "hoursPerMonth" ? { kind: "decimal", range: HOURS, decimals: 20 } : KRONOR,
);

export const participantLine = ruled(participantFields, allowanceOrHours).meta(oneOfForm(WAYS));
