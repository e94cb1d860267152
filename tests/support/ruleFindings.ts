import { type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { describeFinding } from "../../src/i18n";
import { type CheckTerms, checkWithFixes, type Finding, type RuleId } from "../../src/rules";

/** What a rule says of a project, with the fixes that were seen to mend it. */
export function findingsOf(rule: RuleId, project: Project, terms?: CheckTerms): Finding[] {
  return checkWithFixes(project, calculate(project), terms).filter((finding) => finding.rule === rule);
}

/** The one finding of a rule on a project. @throws Error where there is none, or more than one. */
export function findingOf(rule: RuleId, project: Project, terms?: CheckTerms): Finding {
  const [finding, ...others] = findingsOf(rule, project, terms);
  if (finding === undefined || others.length > 0) throw new Error(`${rule} has not exactly one finding`);
  return finding;
}

/** The sentence of a finding in both languages, with plain spaces. */
export function sentencesOf(finding: Finding): { readonly sv: string; readonly en: string } {
  const sentence = (language: "sv" | "en"): string =>
    describeFinding(finding, language).message.replaceAll("\u00a0", " ");
  return { sv: sentence("sv"), en: sentence("en") };
}
