import { describeFinding, formatCitation, type Language, words } from "../../i18n";
import { type Finding } from "../../rules";
import { type WrittenFinding } from "../../workbook/model";

/** A finding as a row of the sheet Kontroller; what does not apply to the project is not written. */
export function writtenFinding(finding: Finding, language: Language): WrittenFinding[] {
  const { check } = words(language);
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
