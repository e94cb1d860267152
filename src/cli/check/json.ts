import { describeFinding, type Language, words } from "../../i18n";
import { writeAdjustment } from "../../project-file";
import { type Finding, type Fix } from "../../rules";
import { type IntegrityFinding, integritySeverity } from "../../workbook/model";
import { type Checked, type Summary, summarise } from "./summary";

/** The document of `delfin check --format json`. */
export interface CheckDocument {
  /** Findings of rules as they are, with title and message; before them, as `integrity.<code>`, what was done to a workbook. */
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly summary: Summary;
  readonly rulesDate: string;
}

export function checkJson(checked: Checked, language: Language): CheckDocument {
  return {
    findings: [
      ...checked.integrity.map((finding) => integrityJson(finding, language)),
      ...checked.findings.map((finding) => findingJson(finding, language)),
    ],
    summary: summarise(checked),
    rulesDate: checked.rulesDate,
  };
}

/** A finding as documents write it, with title and message in the language. */
export function findingJson(finding: Finding, language: Language): Record<string, unknown> {
  const fix = finding.fix?.map(fixJson);
  return { ...finding, ...(fix === undefined ? {} : { fix }), ...describeFinding(finding, language) };
}

/** A finding as `findingJson` writes it, null where there is none. */
export function findingOrNull(
  finding: Finding | undefined,
  language: Language,
): Record<string, unknown> | null {
  return finding === undefined ? null : findingJson(finding, language);
}

function fixJson(fix: Fix): Record<string, unknown> {
  return { ...fix, adjustments: fix.adjustments.map(writeAdjustment) };
}

function integrityJson(finding: IntegrityFinding, language: Language): Record<string, unknown> {
  const { check, workbook } = words(language);
  return {
    rule: `integrity.${finding.code}`,
    status: "fail",
    severity: integritySeverity(finding),
    layer: "model",
    verified: "read",
    cite: [],
    subjects: ["workbook"],
    cells: [finding.address],
    title: check.integrity,
    message: workbook.integrity(finding),
  };
}
