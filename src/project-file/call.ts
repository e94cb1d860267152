import { Decimal, writeDecimal } from "../money";
import { LONGEST_PROJECT } from "./projectFacts";
import { callShare, choice, date, decimal, flag, money, share, text, whole } from "./scalars";
import { type FieldRule, ruled, section } from "./section";
import { shown } from "./shown";

const minAboveMax: FieldRule = (given) => {
  const [min, max] = [given.value("min"), given.value("max")];
  const inOrder = !(min instanceof Decimal && max instanceof Decimal) || min.lte(max);
  return inOrder ? [] : [outOfOrder("min", min, "max")];
};

const closesBeforeItOpens: FieldRule = (given) => {
  const [from, to] = [given.value("openFrom"), given.value("openTo")];
  const inOrder = typeof from !== "string" || typeof to !== "string" || from <= to;
  return inOrder ? [] : [outOfOrder("openFrom", from, "openTo")];
};

function outOfOrder(before: string, earlier: unknown, field: string): ReturnType<FieldRule>[number] {
  const first = shown(earlier instanceof Decimal ? writeDecimal(earlier) : earlier);
  return {
    field,
    problemAt: ({ path, value }) => ({
      code: "wrongOrder",
      path,
      value: shown(value),
      before,
      earlier: first,
    }),
  };
}

const transnationalShare = ruled(
  section({ min: callShare.exactOptional(), max: callShare.exactOptional() }),
  minAboveMax,
);
const eurRate = section({ sekPerEur: decimal({ min: 0, max: 1000, aboveMin: true }), date });

const terms = {
  id: text.exactOptional(),
  minCoFinancingShare: callShare.exactOptional(),
  maxGrant: money.exactOptional(),
  minTotal: money.exactOptional(),
  maxMonths: whole(1, LONGEST_PROJECT).exactOptional(),
  openFrom: date.exactOptional(),
  openTo: date.exactOptional(),
  shareTolerance: share.exactOptional(),
  transnationalShare: transnationalShare.exactOptional(),
  certificatesRequired: flag.exactOptional(),
  eurRate: eurRate.exactOptional(),
};

/** What the call (utlysning) decides. */
export const call = ruled(
  section({ ...terms, assumed: choice(Object.keys(terms)).array().exactOptional() }),
  closesBeforeItOpens,
);
