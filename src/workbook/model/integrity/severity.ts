import { type IntegrityFinding } from "./finding";

/** A changed heading is read all the same; whatever touches a figure is an error. */
export function integritySeverity({ code }: IntegrityFinding): "error" | "warning" {
  return code === "headingChanged" ? "warning" : "error";
}
