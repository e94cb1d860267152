import { type Project } from "../budget";
import { type Month } from "../calendar";
import { formatMonth } from "./formats";
import { type Language } from "./language";
import { type Words, words } from "./words";

/** What is known of a project when its figures are named. */
interface Naming {
  readonly project: Project;
  readonly language: Language;
  readonly words: Words;
}

/** What a figure is called, from the parts of its name: `["byYear", "2011", "staff"]` is "Personal, 2011". */
export function figureLabel(
  [family = "", ...path]: readonly string[],
  project: Project,
  language: Language,
): string {
  const naming = { project, language, words: words(language) };
  const [first = "", second = ""] = path;
  switch (family) {
    case "totals":
      return row(first, naming);
    case "byYear":
      return `${row(second, naming)}, ${first}`;
    case "months":
      return `${row(second, naming)}, ${month(first, naming)}`;
    case "byPhase":
      return `${row(second, naming)}, ${named(naming.words.terms.phase, first)}`;
    case "byOrganisation":
      return `${row(second, naming)}, ${nameOf(first, project.organisations)}`;
    case "bySubProject":
      return `${row(second, naming)}, ${first === "" ? naming.words.terms.notAssigned : nameOf(first, project.subProjects)}`;
    case "financing":
      return financingLabel(path, naming);
    case "lines":
      return lineLabel(path, naming);
    case "finsam":
      return finsamLabel(path, naming);
    case "cashFlow":
      return cashFlowLabel(path, naming);
    case "load":
      return `${naming.words.explanation.figures.load(first)}, ${month(second, naming)}`;
    case "ofTotal":
      return naming.words.explanation.figures.ofTotal(figureLabel(path, project, language));
    case "outcomes":
      return first === "participants" ? naming.words.explanation.figures.people : own(first, naming);
    default:
      return own(first, naming);
  }
}

function row(key: string, { words: { terms, explanation } }: Naming): string {
  if (key === "indirectBase" || key === "otherDirect") return explanation.figures[key];
  if (key === "grant" || key === "coFinancing") return terms[key];
  return named(terms.costKey, key);
}

/** A figure with a name of its own, else the key as it is. */
function own(key: string, { words: { explanation, terms } }: Naming): string {
  if (key === "grant" || key === "coFinancing" || key === "cashCoFinancing" || key === "balance")
    return terms[key];
  const found: unknown = Object.entries(explanation.figures).find(([name]) => name === key)?.[1];
  return typeof found === "string" ? found : key;
}

function financingLabel([what = "", key = "", part = ""]: readonly string[], naming: Naming): string {
  const { terms, explanation } = naming.words;
  if (what === "grantBounds") return explanation.figures.grantBound(named(terms.grantBound, key));
  if (what === "months") return `${explanation.figures.cash}, ${month(key, naming)}`;
  if (what !== "byOrganisation") return own(what, naming);
  const kind =
    part === "cash" ? explanation.figures.cash : part === "total" ? terms.coFinancing : row(part, naming);
  return `${kind}, ${nameOf(key, naming.project.organisations)}`;
}

function lineLabel([list = "", id = "", what = "", ofMonth = ""]: readonly string[], naming: Naming): string {
  const { figures } = naming.words.explanation;
  const name = figures.line(lineName(list, id, naming.project), id);
  if (what === "months") return `${name}, ${month(ofMonth, naming)}`;
  if (what === "hourlyRate") return `${figures.hourlyRate}, ${name}`;
  return what === "share" ? `${figures.share}, ${name}` : name;
}

/** The text by which people know a line. */
function lineName(list: string, id: string, project: Project): string {
  const of = <Line extends { readonly id: string }>(
    lines: readonly Line[],
    text: (line: Line) => string | undefined,
  ): string => {
    const line = lines.find((each) => each.id === id);
    return line === undefined ? "" : (text(line) ?? "");
  };
  switch (list) {
    case "staff":
      return of(project.staff, ({ role, person }) => role ?? person);
    case "costs":
      return of(project.costs, ({ text }) => text);
    case "participants":
      return of(project.participants, ({ group }) => group);
    case "inKind":
      return of(project.inKind, ({ text }) => text);
    case "income":
      return of(project.income, ({ text }) => text);
    case "cash":
      return of(project.financing.cash, ({ organisation }) => nameOf(organisation, project.organisations));
    default:
      return "";
  }
}

function finsamLabel([what = "", key = "", ...end]: readonly string[], naming: Naming): string {
  const { figures } = naming.words.explanation;
  if (what === "total") return figures.finsam;
  if (what === "parts") return named(figures.finsamParts, key);
  if (what === "months") return `${figures.finsam}, ${month(key, naming)}`;
  const { finsam } = naming.project.financing;
  const index = Number(key);
  const member =
    what === "state"
      ? finsam?.state
      : (what === "regions" ? finsam?.regions : finsam?.municipalities)?.[index]?.organisation;
  const name = `${figures.finsam}, ${nameOf(member ?? "", naming.project.organisations)}`;
  const [of, ofMonth] = what === "state" ? [key, end[0]] : end;
  return of === "months" && ofMonth !== undefined ? `${name}, ${month(ofMonth, naming)}` : name;
}

function cashFlowLabel([what = "", key = "", of = ""]: readonly string[], naming: Naming): string {
  const { figures } = naming.words.explanation;
  if (what === "months") return `${flow(of, naming)}, ${month(key, naming)}`;
  if (what === "totals") return `${flow(key, naming)}, ${figures.inAll}`;
  if (what === "claims") return of === "claimed" ? figures.claimed(key) : figures.payment(key);
  return own(what, naming);
}

function flow(key: string, { words: { explanation } }: Naming): string {
  const { out, coFinancing, advance, claims, net, eligible, balance } = explanation.figures;
  return named({ out, coFinancing, advance, claims, net, eligible, balance }, key);
}

function month(text: string, { language }: Naming): string {
  // The name is that of a figure that exists, so this part of it is a month of the project.
  return formatMonth(text as Month, language);
}

function named(names: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}

function nameOf(id: string, parties: readonly { readonly id: string; readonly name: string }[]): string {
  return parties.find((party) => party.id === id)?.name ?? id;
}
