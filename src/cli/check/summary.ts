import { type Finding } from "../../rules";
import { type IntegrityFinding, integritySeverity } from "../../workbook/model";

/** Everything that a check found. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** What was done to the formulas of a workbook; empty for a project file. */
  readonly integrity: readonly IntegrityFinding[];
  /** The date by which the rules were read. */
  readonly rulesDate: string;
}

/** How many findings there are of each kind. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly unknown: number;
  readonly passed: number;
  readonly notApplicable: number;
}

export function summarise({ findings, integrity }: Checked): Summary {
  const count = (counts: (finding: Finding) => boolean): number => findings.filter(counts).length;
  const failed = (severity: Finding["severity"]): number =>
    count((finding) => finding.status === "fail" && finding.severity === severity) +
    integrity.filter((finding) => integritySeverity(finding) === severity).length;
  return {
    errors: failed("error"),
    warnings: failed("warning"),
    infos: failed("info"),
    unknown: count(({ status }) => status === "unknown"),
    passed: count(({ status }) => status === "pass"),
    notApplicable: count(({ status }) => status === "notApplicable"),
  };
}
