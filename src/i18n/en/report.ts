import { type report as sv } from "../sv/report";
import { type Translation } from "../translation";

export const report: Translation<typeof sv> = {
  months: (count) => (count === 1 ? "1 month" : `${count} months`),
  owner: (name) => `project owner ${name}`,
  illustrative: "The lines are made up so that they sum to known totals.",
  assumed: (fields) => `Assumed facts about the call: ${fields}.`,
  costsByYear: "Costs by year, SEK",
  costsByPhase: "Sub-budgets, SEK",
  total: "Total",
  financing: "Financing, SEK",
  cash: "Cash",
  participants: "Participants",
  inKind: "In kind",
  share: "Share",
  cashFlow: "Cash flow by quarter, SEK",
  out: "Paid out",
  coFinancing: "Co-financing",
  advance: "Advance",
  claims: "Grant received",
  balance: "Balance",
  quarter: (year, quarter) => `${year} Q${quarter}`,
  fullyFinanced: "The budget is fully financed.",
  gap: (amount) => `${amount} of financing is missing.`,
  overFinanced: (amount) => `The budget is over-financed by ${amount}.`,
  grantBoundBy: (amount, bounds) => `The grant can be ${amount} at most: the limit is ${bounds}.`,
  liquidityNeed: (amount, deepest, first, last) =>
    `Deepest liquidity need ${amount}, in ${deepest}; the balance is negative from ${first} to ${last}.`,
  noLiquidityNeed: "The balance is never negative.",
  noCashFlow: "No terms of payment are given, so the cash flow is not calculated.",
  overAllocated: (person, load, months, first, last) =>
    months === 1
      ? `${person} is allocated ${load} in ${first}.`
      : `${person} is allocated up to ${load}, above full time in ${months} months between ${first} and ${last}.`,
  participantsCount: (participants, women, men) =>
    `${participants} participants (${women} women, ${men} men)`,
  perParticipant: (total, grant) => `${total} per participant, of which ESF grant ${grant}`,
  perOutcome: (total) => `${total} per expected outcome`,
  table: "table",
  row: "row",
  column: "column",
  amount: "amount",
  tables: {
    year: "year",
    month: "month",
    phase: "phase",
    organisation: "organisation",
    subProject: "sub-project",
    financing: "financing",
    cashFlow: "cash flow",
  },
};
