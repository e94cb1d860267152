import { type verdicts as sv } from "../../sv/findings/verdicts";
import { type Translation } from "../../translation";

/** What the outcome of every rule can say. */
export const verdicts: Translation<typeof sv> = {
  pass: "Passed.",
  within: (actual, limit) => `Passed: ${actual}; the limit is ${limit}.`,
  unknown: (missing) => `Cannot be decided: nothing is said about ${missing}.`,
  notApplicable: "Does not apply to this project.",
  because: (reason) => `This follows from: ${reason}.`,
  assumed: "The call's limit is assumed; confirm it in the call.",
  partly: "The source is only partly confirmed.",
  unread: "The source was not read in the original; confirm it before you rely on this.",
};
