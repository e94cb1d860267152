import { type Finding } from "../rules";
import { type WrittenFinding } from "../workbook/model";
import { formatCitation } from "./citation";
import { describeFinding } from "./describeFinding";
import { check as en } from "./en/check";
import { type Language } from "./language";
import { check as sv } from "./sv/check";

const CHECK = { sv, en } as const;

/** A finding as a row of the sheet Kontroller; what does not apply to the project is not written. */
export function writtenFinding(finding: Finding, language: Language): WrittenFinding[] {
  const check = CHECK[language];
  if (finding.status === "notApplicable") return [];
  return [
    {
      ...describeFinding(finding, language),
      status: check.statuses[finding.status],
      severity: finding.status === "fail" ? check.severities[finding.severity] : "",
      source: finding.cite.map((citation) => formatCitation(citation, language)).join("; "),
    },
  ];
}
