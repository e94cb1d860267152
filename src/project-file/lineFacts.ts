import { date, id } from "./scalars";

/** What every line of costs has: who bears it, in which sub-project, and when. */
export const lineFacts = {
  id,
  organisation: id,
  subProject: id.exactOptional(),
};

/** The line's dates; the project's where absent. */
export const lineDates = {
  start: date.exactOptional(),
  end: date.exactOptional(),
};
