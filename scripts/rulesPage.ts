import { formatCitation, formatMeasure, ruleWords, words } from "../src/i18n";
import { type AnyParameter, type DatedValue, type Provision, type ProvisionText } from "../src/law";
import { writeDecimal } from "../src/money";
import { type Rule, RULES, TOPICS } from "../src/rules";

const TOPIC_TITLES: Readonly<Record<(typeof TOPICS)[number], string>> = {
  shares: "Andelar och stöd – Shares and grant",
  coFinancing: "Medfinansiering – Co-financing",
  time: "Tid – Time",
  staff: "Personal – Staff",
  costs: "Kostnader och schabloner – Costs and flat rates",
  cashFlow: "Likviditet – Cash flow",
};

/** docs/rules.md: every rule in both languages, with what it reads of the law, since when and how well it was read. */
export function rulesPage(): string {
  const sections = TOPICS.map((topic) => {
    const rules = RULES.filter((rule) => rule.topic === topic);
    return [`## ${TOPIC_TITLES[topic]}`, ...rules.map(paragraph)].join("\n\n");
  });
  return `${[HEADING, ...sections].join("\n\n")}\n`;
}

const HEADING = `# Regler – Rules

Made from the code by \`npm run docs\`; do not edit. ${RULES.length} rules.

A failure is at most as severe as its source has earned: an *error* needs a source that was read in the act, a source that
is partly confirmed or second-hand gives a *warning*, one that was not read gives *information* only.`;

function paragraph(rule: Rule): string {
  const [sv, en] = [ruleWords(rule.id, "sv"), ruleWords(rule.id, "en")];
  const programmes =
    rule.programmes === "all"
      ? "every project"
      : rule.programmes.map((programme) => words("en").terms.programme[programme]).join(", ");
  return [
    `### ${sv.title} \`${rule.id}\``,
    sv.explanation,
    `*${en.title}.* ${en.explanation}`,
    `Applies to: ${programmes}. Layer: ${rule.layer}. Severity at most: ${rule.severity}.`,
    ...(rule.sources === undefined ? [] : [sourceList(rule.sources).join("\n")]),
  ].join("\n\n");
}

/** A table of law with more values than this is named, not printed: `delfin rules` prints it for a date. */
const MOST_ROWS = 40;

function sourceList(sources: NonNullable<Rule["sources"]>): string[] {
  const rows = sources.flatMap(sourceRows);
  if (rows.length <= MOST_ROWS) return rows;
  const citations = sources.flatMap((source) =>
    "series" in source
      ? source.series.map(({ citation }) => citation)
      : source.texts.map(({ citation }) => citation),
  );
  const places = new Set(citations.map((citation) => formatCitation(citation, "en")));
  return [`- ${rows.length} values, which \`delfin rules\` lists for a date (${[...places].join("; ")})`];
}

function sourceRows(source: AnyParameter | Provision): string[] {
  if ("texts" in source) return source.texts.map((text) => provisionRow(source, text));
  const { title, unit } = source;
  const values: readonly DatedValue<Parameters<typeof valueText>[0]>[] = source.series;
  return values.map(
    ({ value, from, to, citation, verified }) =>
      `- ${title.en}: ${formatMeasure(valueText(value), unit, "en")}, ${period(from, to)} (${formatCitation(citation, "en")}; ${verified})`,
  );
}

function provisionRow(
  { title }: Provision,
  { programme, from, to, citation, verified }: ProvisionText,
): string {
  const where = words("en").terms.programme[programme];
  return `- ${title.en}: ${where}, ${period(from, to)} (${formatCitation(citation, "en")}; ${verified})`;
}

function valueText(value: Parameters<typeof writeDecimal>[0] | number | string): string {
  return typeof value === "object" ? writeDecimal(value) : String(value);
}

function period(from: string, to: string | undefined): string {
  return to === undefined ? `from ${from}` : `${from} – ${to}`;
}
