import { type functionTexts } from "../sv/functionTexts";

const CHECKED = "OK or a sentence; a rule that is broken is an answer, not an error.";

/** What each custom function gives. The rest of its English stands beside the function itself, where Excel takes it from. */
export const functionResults: Readonly<Record<keyof typeof functionTexts, string>> = {
  SHARE: "A share; format the cell as a percentage.",
  GRANT: "Kronor.",
  COFINANCING: "Kronor.",
  SPLIT: "Kronor, as many cells as there are weights.",
  FINSAM: "A row for each party: its name (in Swedish) and kronor.",
  MONTHS: "A row of dates.",
  SPREAD: "Kronor, in the shape of the months; 0 for a month outside the time.",
  STAFFCOST: "Kronor.",
  STAFFPLAN: "Kronor, in the shape of the months; 0 for a month outside the time.",
  HOURLYRATE: "Kronor an hour, rounded to öre.",
  UNITCOST: "Kronor.",
  PARTICIPANTCOST: "Kronor.",
  PERPARTICIPANT: "Kronor, or —.",
  CLAIMS: "Kronor for every month; a column where the costs are a column, else a row.",
  BALANCE: "Kronor, as many cells as there are inflows.",
  LIQUIDITYNEED: "Kronor.",
  EMPLOYERFEE: "A share; format the cell as a percentage.",
  FLATRATE: "Kronor, rounded to öre.",
  COMPAREOPTIONS:
    "Five rows of five columns: name (in Swedish), kronor, kronor, TRUE or FALSE, article (in Swedish).",
  CHECKSHARE: CHECKED,
  CHECKGRANT: CHECKED,
  CHECKFLATRATE: CHECKED,
  CHECKADVANCE: CHECKED,
  CHECKPERIOD: CHECKED,
  CHECKWORKLOAD: CHECKED,
  CHECKBALANCE: CHECKED,
  ELIGIBLE: "TRUE or FALSE.",
  WHY: "A sentence.",
  ELIGIBLEAMOUNT: "Kronor, rounded to öre.",
  LIMIT: "A number in its own unit; format the cell as a percentage for shares and as a date for dates.",
  CITE: "A text; several sources stand apart with semicolons.",
  RULES: "Four columns: rule, title, severity, source.",
};
