import { type WordsOf } from "../../findingWords";

export const time: WordsOf<"time.project" | "time.phases" | "time.payment"> = {
  "time.project": {
    fail: ({ actual, gap, note, detail }) =>
      note === "months"
        ? `"${detail("line")}" has an amount in ${actual}, outside the project period ${detail("start")}–${detail("end")}. Move the amount to a month of the project.`
        : `"${detail("line")}" has a date outside the project period ${detail("start")}–${detail("end")}: ${actual}. ${gap} not counted; change the dates of the line.`,
    pass: () => "Every line lies within the project period.",
  },
  "time.phases": {
    fail: ({ actual, limit, gap, note, detail }) => {
      const days = `${detail("start")}–${detail("end")}`;
      switch (note) {
        case "planningShort":
          return `The analysis and planning phase ${days} is shorter than ${limit}. Make it longer.`;
        case "planningLong":
          return `The analysis and planning phase ${days} takes ${actual}; at most ${limit} is accepted. Shorten it by ${gap}.`;
        case "closingShort":
          return `The closing phase ${days} is shorter than ${limit}, which it normally takes at least. Check that there is time for the final report.`;
        case "closingLong":
          return `The closing phase ${days} takes ${actual}; normally it takes at most ${limit}. Shorten it, or give the reason in the application.`;
        case "gap":
          return `No phase covers ${days} (${actual}). Let the phases follow on each other.`;
        case "overlap":
          return `Two phases cover ${days} (${actual}). Let one end on the day before the other begins.`;
        default:
          return `A phase lies outside the project period: ${days} (${actual}). Change the dates of the phase.`;
      }
    },
    pass: ({ note, detail }) =>
      note === "boundaryInsideMonth"
        ? `The phases cover the project. A phase begins inside a month (${detail("boundaries")}): that whole month counts to the phase that it opens in.`
        : "The phases cover the project and have an accepted length.",
  },
  "time.payment": {
    fail: ({ actual, limit, detail }) =>
      `The plan counts on ${actual} from the end of the period, ${detail("period")}, to the payment, ${detail("payment")}; the authority must pay within ${limit} of the claim. If you hand in the claim at once, you may count on the money earlier.`,
    pass: ({ actual, limit }) =>
      `The plan counts on at most ${actual} from the end of the period to the payment; the authority must pay within ${limit} of the claim.`,
  },
};
