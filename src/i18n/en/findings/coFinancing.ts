import { type WordsOf } from "../../findingWords";

const PARTIES: ReadonlyMap<string, string> = new Map([
  ["state", "the state"],
  ["region", "a region"],
  ["municipality", "a municipality"],
]);

export const coFinancing: WordsOf<
  | "cofin.owner-cash"
  | "cofin.inkind-value"
  | "cofin.certificate"
  | "cofin.double"
  | "cofin.closing"
  | "cofin.thirdparty"
  | "cofin.pace"
  | "cofin.finsam"
  | "cofin.transnational"
> = {
  "cofin.owner-cash": {
    fail: ({ actual, detail }) =>
      `${detail("organisation")} owns the project and co-finances ${actual} without cash. Move time worked to the staff costs and pay it in cash, or let another partner bear it.`,
    pass: () => "The project owner co-finances in cash only.",
  },
  "cofin.inkind-value": {
    fail: ({ actual, limit, gap, note, detail }) =>
      note === "partHours"
        ? `"${detail("line")}" (${detail("organisation")}) has ${actual}; only whole hours count. State ${limit}.`
        : `"${detail("line")}" (${detail("organisation")}) is valued at ${actual}, ${gap} from the nearest unit cost of the project's staff, ${limit}. Use the same unit cost as for the project's own staff.`,
    pass: () => "Time worked in kind has whole hours and the unit costs of the project's staff.",
  },
  "cofin.certificate": {
    fail: ({ actual, note, detail }) => {
      const who = detail("organisation");
      switch (note) {
        case "intended":
          return `${who} has promised ${actual}, but its certificate is only intended. Ask for a signed co-financing certificate.`;
        case "requiredByCall":
          return `The certificate for ${actual} from ${who} is missing; the call asks for secured co-financing. Enclose a signed co-financing certificate.`;
        default:
          return `The certificate for ${actual} from ${who} is missing. Obtain a signed co-financing certificate.`;
      }
    },
    pass: () => "All co-financing is certified.",
  },
  "cofin.double": {
    fail: ({ actual, note, detail }) =>
      `${detail("organisation")} has "${detail("line")}" (${actual}) in kind and "${detail("cost")}" as a direct cost, at the same time and with ${note === "sameAmount" ? "the same amount" : "the same text"}. If it is one cost, remove one of the lines.`,
    pass: () => "No contribution in kind seems to stand as a direct cost too.",
  },
  "cofin.closing": {
    fail: ({ actual, detail }) =>
      `"${detail("group")}" (${detail("organisation")}) has ${actual} in the closing phase, which begins ${detail("start")}. Let the line end the day before.`,
    pass: () => "No participants' pay lies in the closing phase.",
  },
  "cofin.thirdparty": {
    fail: ({ actual, limit }) => `The participants' pay is ${actual}; the party bears at most ${limit}.`,
    pass: () => "Every party has confirmed the participants' pay that it bears.",
    unknown: ({ actual, detail, amount }) =>
      `Cannot be decided: no confirmation of ${actual} of the lines of participants' pay, ${amount("amount")} together (${detail("organisations")}). Ask whoever pays to confirm that the amount does not exceed what the pay costs.`,
  },
  "cofin.pace": {
    fail: ({ actual, limit, gap, detail }) =>
      `By the end of ${detail("month")} co-financing has reached ${actual}; the costs of the previous claim alone called for ${limit}. ${gap} is missing (it lags at the end of ${detail("months")}). Ask the co-financiers to pay or report earlier.`,
    pass: () => "Co-financing follows the costs, at most one claim period behind.",
  },
  "cofin.finsam": {
    fail: ({ note, detail }) =>
      `${detail("organisation")} stands for the part of the association's means that ${PARTIES.get(note) ?? note} bears, but is of another kind. Correct the organisation's kind, or the split.`,
    pass: () =>
      "The parties are of the right kinds and the parts follow the act's split. Whether they are members of the association and have paid does not show in the budget.",
    unknown: ({ detail }) =>
      `Cannot be decided: cash from ${detail("organisations")} co-finances the project, but the budget does not say which parties the means come from. State the split between state, region and municipalities if it is to be checked.`,
  },
  "cofin.transnational": {
    fail: ({ actual, limit, gap, detail }) =>
      detail("bound") === "min"
        ? `Transnational activities are ${actual} of the project budget; the call asks for at least ${limit}. ${gap} is missing at an unchanged budget.`
        : `Transnational activities are ${actual} of the project budget; the call allows at most ${limit}. Reduce them by ${gap} at an unchanged budget.`,
    pass: ({ actual, limit, detail }) =>
      `Transnational activities are ${actual} of the project budget; the call ${detail("bound") === "min" ? "asks for at least" : "allows at most"} ${limit}.`,
  },
};
