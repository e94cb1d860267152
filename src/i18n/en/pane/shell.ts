import { counted } from "../../counted";
import { type shell as sv } from "../../sv/pane/shell";
import { type Translation } from "../../translation";

export const shell: Translation<typeof sv> = {
  views: {
    overview: "Overview",
    checks: "Checks",
    financing: "Financing",
    staff: "Staff",
    liquidity: "Cash flow",
    scenarios: "Scenarios",
    explain: "Explain",
    rules: "Rules",
  },
  tabs: "Views",
  more: "More",
  moreViews: "More views",
  illustrative: "Illustrative lines",
  otherLanguage: "Svenska",
  showCell: (cell) => `Show cell ${cell}`,
  calculatedAt: (time) => `Calculated ${time}`,
  difference: (amount) => `Difference SEK ${amount}`,
  loading: "Reading the workbook",
  unreadable: "The budget could not be read",
  problems: (count) => (count === 1 ? "One thing must be put right:" : `${count} things must be put right:`),
  failed: "Excel did not answer as expected",
  stale: (time) => `The figures below are from ${time} and may be out of date.`,
  tryAgain: "Try again",
  close: "Close",
  broken: "The view could not be shown",
  notWritable: "The budget cannot be read at the moment, so nothing was written. Put the input right first.",
  offline: "A part of Delfin could not be fetched. Check the connection and try again.",
  amountTooLarge:
    "An amount is above 90 trillion kronor, the most that Delfin calculates with. Put it right in the sheets.",
  bug: (message) => `A fault in Delfin: ${message}`,
  counts: {
    error: (count) => counted(count, "error", "errors"),
    warning: (count) => counted(count, "warning", "warnings"),
  },
  none: "No errors or warnings",
};
