import { COST_KEYS, type Project } from "../../budget";
import { type Calculation } from "../../funding";
import { type Language, words } from "../../i18n";
import { type CostTable, type Report, reportJson } from "../../project-file";
import { type CsvCell, formatCsv } from "../csv";

/** The report's tables as one long list: table, row, column, amount in kronor and öre. */
export function reportCsv(project: Project, calculation: Calculation, language: Language): string {
  const { report } = words(language);
  const json = reportJson(project, calculation);
  const heading = [report.table, report.row, report.column, report.amount].map((text) => ({ text }));
  return formatCsv(
    [heading, ...costRows(project, json, language), ...flowRows(project, json, language)],
    language,
  );
}

function costRows(project: Project, json: Report, language: Language): CsvCell[][] {
  const { report, terms } = words(language);
  const { tables } = report;
  const organisation = namesOf(project.organisations);
  const subProject = namesOf(project.subProjects);
  const byMonth = Object.fromEntries(json.months.map(({ month, ...table }) => [month, table]));
  const phaseName = (key: string): string =>
    Object.entries(terms.phase).find(([phase]) => phase === key)?.[1] ?? key;
  const rows = (table: string, columns: Readonly<Record<string, CostTable>>, name: (id: string) => string) =>
    Object.entries(columns).flatMap(([column, amounts]) =>
      COST_KEYS.map((key) => [
        { text: table },
        { text: terms.costKey[key] },
        { text: name(column) },
        { amount: amounts[key] },
      ]),
    );
  return [
    ...rows(tables.year, json.byYear, (year) => year),
    ...rows(tables.phase, json.byPhase, phaseName),
    ...rows(tables.organisation, json.byOrganisation, organisation),
    ...rows(tables.subProject, json.bySubProject, (id) => (id === "" ? terms.notAssigned : subProject(id))),
    ...rows(tables.month, byMonth, (month) => month),
  ];
}

function flowRows(project: Project, { financing, cashFlow }: Report, language: Language): CsvCell[][] {
  const { report, terms } = words(language);
  const organisation = namesOf(project.organisations);
  const row = (table: string, of: string, column: string, amount: string): CsvCell[] => [
    { text: table },
    { text: of },
    { text: column },
    { amount },
  ];
  const { financing: table, cashFlow: flow } = report.tables;
  return [
    row(table, terms.grant, report.total, financing.grant),
    ...Object.entries(financing.byOrganisation).flatMap(([id, borne]) => [
      row(table, organisation(id), report.cash, borne.cash),
      row(table, organisation(id), report.participants, borne.participants),
      row(table, organisation(id), report.inKind, borne.inKind),
      row(table, organisation(id), report.total, borne.total),
    ]),
    row(table, terms.balance, report.total, financing.balance),
    ...(cashFlow?.months ?? []).flatMap((month) => [
      row(flow, month.month, report.out, month.out),
      row(flow, month.month, report.coFinancing, month.coFinancing),
      row(flow, month.month, report.advance, month.advance),
      row(flow, month.month, report.claims, month.claims),
      row(flow, month.month, report.balance, month.balance),
    ]),
  ];
}

function namesOf(parties: readonly { readonly id: string; readonly name: string }[]): (id: string) => string {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
