import { type staff as sv } from "../../sv/pane/staff";
import { type Translation } from "../../translation";

export const staff: Translation<typeof sv> = {
  empty: "The sheet for staff has no lines yet.",
  view: "Show",
  views: { months: "Person and month", roles: "Partner and role" },
  halfYear: "Half-year",
  month: "Month",
  shareOfFullTime: "share of full time",
  person: "Person",
  party: "Partner",
  sum: "Total",
  roles: (first, last, all) => `Roles ${String(first)}–${String(last)} of ${String(all)}`,
  keys: "Arrow keys move between cells, Enter shows the row in the sheet.",
  cell: (who, where, share) => `${who}, ${where}: ${share} of full time`,
  overCell: (cell) => `${cell}, above full time`,
  idleCell: (who, where) => `${who}, ${where}: no time`,
  noPerson: (role) => `${role} (no person given)`,
  over: (person, share, span, excess) =>
    `${person} has ${share} of full time in ${span}; that is ${excess} too much.`,
  overMost: (person, share, span, months, excess) =>
    `${person} has at most ${share} of full time and is above in ${String(months)} months in ${span}; at most ${excess} too much.`,
  noneOver: "Nobody is above full time.",
  loadChart: (person, most, span) =>
    `Share of full time of ${person} month by month, ${span}. At most ${most}; the line is full time.`,
  role: "Role",
  share: "Share",
  period: "Period",
  yearsTitle: "Person and year",
  yearsHelp: "Share of full time on average over the project's months of the year.",
  year: "Year",
  amount: "SEK",
  partiesTitle: "Staff costs",
  total: "Staff",
  nothing: "–",
};
