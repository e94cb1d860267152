import { type Calculation } from "../../funding";
import { type Project } from "../../budget";
import { type Exact, maxOre, negateOre, type Ore, share, subtractOre, sumOre, ZERO_ORE } from "../../money";
import { type DataColours } from "../charts/dataColours";

/** Who can pay for a project; the order is that of the bar, so that like colours never touch. */
export const SOURCES = ["grant", "cash", "ownerCash", "participants", "inKind"] as const;
export type Source = (typeof SOURCES)[number];

/** The colour of each source, in both themes. */
export const SOURCE_COLOURS: Readonly<Record<Source, keyof DataColours>> = {
  grant: "dataGrant",
  cash: "dataCash",
  ownerCash: "dataOwnerCash",
  participants: "dataParticipants",
  inKind: "dataInKind",
};

/** Sources that are cost and financing at once: no money moves, and their bars are striped. */
export function isNonCash(source: Source): boolean {
  return source === "participants" || source === "inKind";
}

/** What a source pays, in öre, and its part of the total. */
export interface Payment {
  readonly source: Source;
  readonly amount: Ore;
  readonly share: Exact;
}

/** Who pays what, and what is missing or too much. */
export interface Payers {
  /** Sources that pay anything. */
  readonly payments: readonly Payment[];
  readonly gap: Ore;
  readonly excess: Ore;
  readonly total: Ore;
  /** What the bar is the length of: the total, or what is paid where that is more. */
  readonly length: Ore;
}

/** The sources of a project's financing. What they pay and what is missing sum to the total, to the öre. */
export function payersOf({ project: { owner } }: Project, { budget, financing }: Calculation): Payers {
  const { total, participants, inKind } = budget.totals;
  const paidByOwner = financing.contributions.filter(({ organisation }) => organisation === owner);
  const ownerCash = sumOre(paidByOwner.map((part) => part.total));
  const amounts: Readonly<Record<Source, Ore>> = {
    grant: financing.grant,
    cash: subtractOre(financing.cashCoFinancing, ownerCash),
    ownerCash,
    participants,
    inKind,
  };
  const payments = SOURCES.filter((source) => amounts[source] !== 0).map((source) => ({
    source,
    amount: amounts[source],
    share: share(amounts[source], total),
  }));
  return {
    payments,
    gap: maxOre(financing.balance, ZERO_ORE),
    excess: maxOre(negateOre(financing.balance), ZERO_ORE),
    total,
    length: maxOre(total, subtractOre(total, financing.balance)),
  };
}
