import { type Project } from "../../budget";
import { type Calculation } from "../../funding";
import { type Language, words } from "../../i18n";
import { cashFlowSection } from "./cashFlow";
import { costsByPhase, costsByYear } from "./costs";
import { financingSection } from "./financing";
import { remarks } from "./remarks";

/** The report of a project for people: aligned tables in whole kronor, and sentences for what stands out. */
export function reportText(project: Project, calculation: Calculation, language: Language): string {
  const sections = [
    heading(project, calculation, language),
    costsByYear(calculation, language),
    costsByPhase(calculation, language),
    financingSection(project, calculation, language),
    cashFlowSection(calculation, language),
    remarks(calculation, language),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function heading(
  { project, organisations, call }: Project,
  { budget }: Calculation,
  language: Language,
): string {
  const { fields, report, terms } = words(language);
  const owner = organisations.find(({ id }) => id === project.owner)?.name ?? project.owner;
  const kind = project.phaseKind === undefined ? [] : [terms.projectKind[project.phaseKind]];
  const assumed = call?.assumed ?? [];
  return [
    project.name,
    [terms.programme[project.programme], ...kind].join(" · "),
    `${project.start} – ${project.end}, ${report.months(budget.grid.count)} · ${report.owner(owner)}`,
    ...(project.illustrative === true ? [report.illustrative] : []),
    ...(assumed.length === 0
      ? []
      : [report.assumed(assumed.map((name) => nameOfField(name, fields)).join(", "))]),
  ].join("\n");
}

/** A field of the call in words; the name itself where it is none that Delfin knows. */
function nameOfField(name: string, fields: Readonly<Record<string, string>>): string {
  return Object.hasOwn(fields, name) ? (fields[name] ?? name) : name;
}
