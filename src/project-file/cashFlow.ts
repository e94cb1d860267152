import { money, month, share, whole } from "./scalars";
import { section } from "./section";

/** Ten years: no claim covers more, and no payment comes later. */
export const LONGEST_LAG = 120;

const advance = section({ amount: money, month });

/** When the grant is claimed and paid. */
export const claimTerms = {
  claimMonths: whole(1, LONGEST_LAG).exactOptional(),
  lagMonths: whole(0, LONGEST_LAG).exactOptional(),
  advance: advance.exactOptional(),
  holdBackRate: share.exactOptional(),
  finalLagMonths: whole(0, LONGEST_LAG).exactOptional(),
};

export const cashFlow = section({ ...claimTerms, ownMeans: money.exactOptional() });

/** Participants; a larger number is an amount in the wrong field. */
const LARGEST_COUNT = 1_000_000;

export const outcomes = section({
  toWorkOrStudies: whole(0, LARGEST_COUNT).exactOptional(),
  closerToWork: whole(0, LARGEST_COUNT).exactOptional(),
  otherSupport: whole(0, LARGEST_COUNT).exactOptional(),
});
