import { type liquidity as sv } from "../../sv/pane/liquidity";
import { type Translation } from "../../translation";

export const liquidity: Translation<typeof sv> = {
  need: "Liquidity need",
  lowest: (amount, month) => `Lowest ${amount} in ${month}.`,
  negative: (span) => `Negative ${span}.`,
  neverNegative: "The balance is never negative.",
  ownMeans: "Own means",
  noTerms: "No terms of payment are given, so the cash flow is not calculated.",
  giveTerms: "Give terms",
  noGrant: "The project has no ESF grant. These are its costs and its cash co-financing only.",
  chartTitle: "In, out and balance",
  thousands: "SEK thousand a month",
  flows: (span, most, month) =>
    `In and out each month, ${span}, in thousand kronor. Most out: ${most} in ${month}. The table below has every month.`,
  balanceChart: (span, lowest, month) =>
    `Balance each month, ${span}, in thousand kronor. Lowest ${lowest} in ${month}. The table below has every month.`,
  in: "In",
  out: "Out",
  balance: "Balance",
  legend: { in: "In, upwards", out: "Out, downwards", balance: "Balance, lower pane" },
  asTable: "Show the months as a table",
  month: "Month",
  payments: "Payments",
  change: "Change terms",
  terms: (claimMonths, lag, holdBack) =>
    `A claim ${claimMonths === 1 ? "every month" : `every ${String(claimMonths)} months`}, paid ${
      lag === 1 ? "1 month" : `${String(lag)} months`
    } later${holdBack === "" ? "" : `, ${holdBack} held back`}.`,
  advanceFirst: "The advance is settled first.",
  number: "No.",
  covers: "Covers",
  paid: "Paid",
  amount: "SEK",
  advance: "Advance",
  final: "Final",
  heldBack: (rate) => `${rate} held back`,
  rest: "the rest",
  paidBack: "paid back",
  sum: "ESF grant",
  inTotal: "In, total",
  outTotal: "Out, total",
  rounded: "Rounded to whole kronor; the cash flow sheet has the öre.",
  nothing: "–",
};
