import { type overview as sv } from "../../sv/pane/overview";
import { type Translation } from "../../translation";

export const overview: Translation<typeof sv> = {
  grantShare: "ESF share",
  ceiling: (share) => `Ceiling ${share}`,
  none: "0 %",
  under: (points, allowed, more) =>
    `${points} percentage points under the ceiling. The call allows ${allowed}, ${more} more than applied for.`,
  atCeiling: "The grant is at the ceiling: the call allows no more.",
  over: (points, allowed, less) =>
    `${points} percentage points over the ceiling. The call allows ${allowed}, ${less} less than applied for.`,
  noCeiling: "The call's minimum co-financing is not given, so the ceiling is unknown.",
  assumed: "The ceiling is assumed, not read in the call.",
  shareChart: (share, ceiling) => `The ESF share is ${share}; the ceiling is ${ceiling}.`,
  shareChartAlone: (share) => `The ESF share is ${share}.`,
  whoPays: "Who pays",
  fullyFinanced: "Fully financed",
  gap: (amount) => `${amount} missing`,
  excess: (amount) => `${amount} too much`,
  columns: { source: "Source", amount: "SEK", share: "Share" },
  sources: {
    grant: "ESF grant",
    cash: "Cash co-financing",
    ownerCash: "Owner's cash",
    participants: "Participant allowances",
    inKind: "Contributions in kind",
    gap: "Left to finance",
  },
  sum: "Total",
  striped: "Striped: cost and financing at once, no money moves.",
  whoPaysChart: (parts) => `Bar of who pays: ${parts}.`,
  lowest: (amount, month) => `Lowest ${amount} in ${month}.`,
  negative: (months) => `Negative ${months}.`,
  neverNegative: "The balance is never negative.",
  balanceChart: (sentence) => `Line of the balance month by month. ${sentence}`,
  noCashFlow: "Terms of payment are not given on the sheet Project, so the cash flow is not calculated.",
  noGrantInFlow: "No ESF grant: only costs and co-financing.",
  counts: {
    error: "Errors",
    warning: "Warnings",
    info: "Notes",
    unknown: "Not tested",
    met: "Met",
  },
  open: (view) => `Show ${view}`,
};
