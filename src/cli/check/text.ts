import { type Project } from "../../budget";
import { describeFinding, formatAmountText, formatCitation, type Language, words } from "../../i18n";
import { type Finding, type Fix } from "../../rules";
import { type Checked, summarise } from "./summary";

type Group = keyof ReturnType<typeof words>["check"]["groups"];

const GROUPS: readonly { readonly group: Group; readonly holds: (finding: Finding) => boolean }[] = [
  { group: "error", holds: ({ status, severity }) => status === "fail" && severity === "error" },
  { group: "warning", holds: ({ status, severity }) => status === "fail" && severity === "warning" },
  { group: "info", holds: ({ status, severity }) => status === "fail" && severity === "info" },
  { group: "unknown", holds: ({ status }) => status === "unknown" },
  { group: "noted", holds: ({ status, note }) => status === "pass" && note !== undefined },
];

/** Findings for people, worst first; what passed without remark is only counted. */
export function checkText(project: Project, checked: Checked, language: Language): string {
  const { check, terms, workbook } = words(language);
  const { findings, integrity, rulesDate } = checked;
  const tampered =
    integrity.length === 0
      ? []
      : [
          [
            check.integrity.toUpperCase(),
            ...integrity.map((finding) => `  ${workbook.integrity(finding)}`),
          ].join("\n\n"),
        ];
  const sections = GROUPS.flatMap(({ group, holds }) => {
    const members = findings.filter(holds);
    return members.length === 0
      ? []
      : [
          [check.groups[group], ...members.map((finding) => findingText(project, finding, language))].join(
            "\n\n",
          ),
        ];
  });
  const heading = `${project.project.name}\n${terms.programme[project.project.programme]}`;
  const closing = `${countsSentence(checked, language)}\n${check.rulesDate(rulesDate)}`;
  return `${[heading, ...tampered, ...sections, closing].join("\n\n")}\n`;
}

/** "2 fel, 3 varningar, 1 okänd, 31 godkända". */
export function countsSentence(checked: Checked, language: Language): string {
  const { counts } = words(language).check;
  const { errors, warnings, infos, unknown, passed } = summarise(checked);
  return [
    counts.errors(errors),
    counts.warnings(warnings),
    ...(infos === 0 ? [] : [counts.infos(infos)]),
    counts.unknown(unknown),
    counts.passed(passed),
  ].join(", ");
}

function findingText(project: Project, finding: Finding, language: Language): string {
  const { check } = words(language);
  const { title, message } = describeFinding(finding, language);
  const citations = finding.cite.map((citation) => formatCitation(citation, language)).join("; ");
  const [fix] = finding.fix ?? [];
  return [
    `  ${title}  [${finding.rule}]`,
    `    ${message}`,
    ...(citations === "" ? [] : [`    ${check.source(citations)}`]),
    ...(finding.cells === undefined || finding.cells.length === 0
      ? []
      : [`    ${check.cells(finding.cells.join(", "))}`]),
    ...(fix === undefined ? [] : [`    ${fixText(project, fix, language)}`]),
  ].join("\n");
}

function fixText(project: Project, { adjustments, then }: Fix, language: Language): string {
  const { check, adjustments: adjustmentWords } = words(language);
  const actions = adjustments
    .map((adjustment) => adjustmentWords.describeIn(project, adjustment))
    .join(` ${check.and} `);
  const balance =
    Number(then.balance) === 0 ? check.balanced : check.unbalanced(formatAmountText(then.balance, language));
  return `${check.fix(actions, formatAmountText(then.grant, language))} ${balance}`;
}
