import { type CallField, type DatedValue, type ProvisionText } from "../law";
import { type Facts } from "./facts";
import { type Verdict } from "./rule";

type Source = Pick<Verdict, "cite" | "verified" | "note">;

/** Citation and status of a value of law or of a provision, for a verdict. */
export function source(text: DatedValue<unknown> | ProvisionText | undefined): Source {
  if (text === undefined) return {};
  return { verified: text.verified, cite: [{ ...text.citation, from: text.from }] };
}

/**
 * Citation and status of a bound of the call. What the file says of its own call counts as read; a bound that the file
 * marks as assumed is a guess, and never more than a warning.
 */
export function callSource({ project, call }: Facts, field: CallField): Source {
  const bound = call.sources.find((candidate) => candidate.field === field);
  if (bound?.from === "callText") {
    const verified = call.known?.verified ?? "unread";
    return { verified, cite: bound.citation === undefined ? [] : [bound.citation] };
  }
  const assumed = project.call?.assumed?.includes(field.split(".")[0] ?? field) === true;
  return assumed ? { verified: "secondary", note: "assumed" } : { verified: "read" };
}
