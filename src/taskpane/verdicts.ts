import { type Finding } from "../rules";
import { type IntegrityFinding, integritySeverity } from "../workbook/model";
import { type Book } from "./book";

/** The five outcomes that the pane tells apart, worst first; what does not apply to a project is not shown. */
export const VERDICTS = ["error", "warning", "info", "unknown", "met"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One thing found: by a rule, or about the workbook's own formulas. */
export type Found =
  | { readonly of: "rule"; readonly finding: Finding }
  | { readonly of: "workbook"; readonly finding: IntegrityFinding };

/** Everything found of a book, by outcome; within one, what was done to the workbook comes first. */
export type Verdicts = Readonly<Record<Verdict, readonly Found[]>>;

/** Sorts what was found by its outcome. */
export function verdictsOf({ findings, integrity }: Pick<Book, "findings" | "integrity">): Verdicts {
  const breaches: readonly Found[] = integrity.map((finding) => ({ of: "workbook", finding }));
  const ruled = findings.map((finding): Found => ({ of: "rule", finding }));
  const all = [...breaches, ...ruled];
  const having = (verdict: Verdict): readonly Found[] => all.filter((found) => verdictOf(found) === verdict);
  return {
    error: having("error"),
    warning: having("warning"),
    info: having("info"),
    unknown: having("unknown"),
    met: having("met"),
  };
}

function verdictOf(found: Found): Verdict | undefined {
  if (found.of === "workbook") return integritySeverity(found.finding);
  const { status, severity } = found.finding;
  switch (status) {
    case "fail":
      return severity;
    case "unknown":
      return "unknown";
    case "pass":
      return "met";
    case "notApplicable":
      return undefined;
  }
}
