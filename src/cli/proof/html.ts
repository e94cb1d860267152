import { COST_KEYS, type Project } from "../../budget";
import {
  describeFinding,
  formatAmountText,
  formatCitation,
  formatDecimal,
  formatMonth,
  type Language,
  words,
} from "../../i18n";
import { type LawValue, type Proof } from "../../review";
import { type Finding } from "../../rules";
import { lawRow } from "../rules/inForce";
import { type Markup, markup, table } from "./markup";

/** The proof as a page for people, to read, print and sign; it needs no other file. `sha256` is that of proof.json. */
export function proofHtml(proof: Proof, project: Project, sha256: string, language: Language): string {
  const { review } = words(language);
  const title = review.proof.title(proof.report.project.name);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${review.proof.purpose}</p>
${facts(proof, sha256, language)}
${costs(proof, language)}
${financing(proof, project, language)}
${cashFlow(proof, language)}
${findings(proof, language)}
${law(proof.law, language)}
${signOff(language)}
</body>
</html>
`.html;
}

const STYLE: Markup = {
  html: `
body { font: 11pt/1.45 "Segoe UI", "Noto Sans", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #bbb; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
.line { display: inline-block; width: 16rem; border-bottom: 1px solid #1b1b1b; height: 2.5rem; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
`,
};

function facts(
  { input, delfin, rulesDate, report, illustrative }: Proof,
  sha256: string,
  language: Language,
): Markup {
  const { proof } = words(language).review;
  const { programme } = words(language).terms;
  const remark = illustrative ? markup`<p>${words(language).report.illustrative}</p>` : markup``;
  const rows: readonly (readonly [string, string])[] = [
    [proof.file, input.name],
    [proof.fileHash, input.sha256],
    [proof.jsonHash, sha256],
    [proof.version, delfin.version],
    [proof.programme, programme[report.project.programme]],
    [proof.period, `${report.project.start} – ${report.project.end}`],
    [proof.rulesDate, rulesDate],
  ];
  return markup`<h2>${proof.facts}</h2>
<dl>
${rows.map(([term, value]) => markup`<dt>${term}</dt><dd>${value}</dd>`)}
</dl>
${remark}`;
}

function costs({ report }: Proof, language: Language): Markup {
  const { terms, review } = words(language);
  const years = Object.entries(report.byYear);
  const rows = COST_KEYS.map((key) => [
    terms.costKey[key],
    ...years.map(([, year]) => formatDecimal(year[key], language)),
    formatDecimal(report.totals[key], language),
  ]);
  const headings = [review.proof.row, ...years.map(([year]) => year), review.proof.total];
  return markup`<h2>${review.proof.costs}</h2>
${table(headings, rows, 1)}`;
}

function financing({ report }: Proof, project: Project, language: Language): Markup {
  const { terms, review } = words(language);
  const { grant, balance, byOrganisation } = report.financing;
  const shown = (amount: string): string => formatDecimal(amount, language);
  const rows = [
    [terms.grant, shown(grant), "", "", shown(grant)],
    ...Object.entries(byOrganisation).map(([id, borne]) => [
      project.organisations.find((organisation) => organisation.id === id)?.name ?? id,
      ...[borne.cash, borne.participants, borne.inKind, borne.total].map(shown),
    ]),
    [terms.balance, "", "", "", shown(balance)],
  ];
  const { source, cash, participants, inKind, total } = review.proof;
  return markup`<h2>${review.proof.financing}</h2>
${table([source, cash, participants, inKind, total], rows, 1)}`;
}

function cashFlow({ report }: Proof, language: Language): Markup {
  if (report.cashFlow === null) return markup``;
  const { proof } = words(language).review;
  const rows = report.cashFlow.months.map(({ month, out, coFinancing, advance, claims, balance }) => [
    formatMonth(month, language),
    ...[out, coFinancing, advance, claims, balance].map((amount) => formatDecimal(amount, language)),
  ]);
  const headings = [proof.month, proof.out, proof.coFinancing, proof.advance, proof.claims, proof.balance];
  return markup`<h2>${proof.cashFlow}</h2>
<p>${proof.liquidityNeed(formatAmountText(report.cashFlow.liquidityNeed, language))}</p>
${table(headings, rows, 1)}`;
}

function findings({ findings: found, integrity }: Proof, language: Language): Markup {
  const { check, review, workbook } = words(language);
  const { proof } = review;
  const rows = found.map((finding) => {
    const { title, message } = describeFinding(finding, language);
    const sources = [...new Set(finding.cite.map((citation) => formatCitation(citation, language)))];
    return [outcomeOf(finding, language), title, message, sources.join("; ")];
  });
  const tampered = integrity.map((each) => markup`<li>${workbook.integrity(each)}</li>`);
  const formulas =
    tampered.length === 0
      ? markup``
      : markup`<h3>${check.integrity}</h3>
<ul>${tampered}</ul>`;
  return markup`<h2>${proof.findings}</h2>
${formulas}
${table([proof.outcome, proof.check, proof.found, proof.source], rows)}`;
}

function outcomeOf({ status, severity }: Omit<Finding, "fix">, language: Language): string {
  const { check } = words(language);
  return status === "notApplicable"
    ? ""
    : status === "fail"
      ? check.severities[severity]
      : check.statuses[status];
}

function law(values: readonly LawValue[], language: Language): Markup {
  const { proof } = words(language).review;
  const rows = values.map((value) => lawRow(value, language));
  return markup`<h2>${proof.law}</h2>
${table([proof.parameter, proof.value, proof.from, proof.source], rows)}`;
}

function signOff(language: Language): Markup {
  const { proof } = words(language).review;
  const line = (label: string): Markup => markup`<p><span class="line"></span> ${label}</p>`;
  return markup`<h2>${proof.signOff}</h2>
${[proof.name, proof.date, proof.signature].map(line)}`;
}
