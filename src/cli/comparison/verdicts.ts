import { describeFinding, formatCitation, type Language, ruleTitle, words } from "../../i18n";
import { type Finding } from "../../rules";
import { isTelling, type VerdictChange, verdictName } from "../../scenarios";

/** How a finding of each side is introduced: "Bas: …". */
export interface SidePrefixes {
  readonly base: (message: string) => string;
  readonly other: (message: string) => string;
}

/** The checks that change, each with what both sides' laws say and where; what only begins or ceases to apply is counted. */
export function changedVerdicts(
  changes: readonly VerdictChange[],
  sides: SidePrefixes,
  language: Language,
): string {
  const { scenarios } = words(language);
  if (changes.length === 0) return scenarios.sameVerdicts;
  const telling = changes.filter(isTelling);
  const others = changes.length - telling.length;
  return [
    scenarios.verdictsHeading,
    ...telling.map((change) => verdictText(change, sides, language)),
    ...(others === 0 ? [] : [`  ${scenarios.notToldApart(others)}`]),
  ].join("\n");
}

function verdictText(
  { rule, from, to, base, other }: VerdictChange,
  sides: SidePrefixes,
  language: Language,
): string {
  const { verdicts } = words(language).scenarios;
  return [
    `  ${ruleTitle(rule, language)}  [${rule}]: ${verdicts[verdictName(from)]} → ${verdicts[verdictName(to)]}`,
    ...sideText(base, sides.base, language),
    ...sideText(other, sides.other, language),
  ].join("\n");
}

function sideText(
  finding: Finding | undefined,
  on: (message: string) => string,
  language: Language,
): readonly string[] {
  if (finding === undefined || finding.status === "notApplicable") return [];
  const { check } = words(language);
  const citations = [...new Set(finding.cite.map((citation) => formatCitation(citation, language)))].join(
    "; ",
  );
  return [
    `    ${on(describeFinding(finding, language).message)}`,
    ...(citations === "" ? [] : [`      ${check.source(citations)}`]),
  ];
}
