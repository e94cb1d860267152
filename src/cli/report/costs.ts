import { COST_KEYS, type CostBreakdown, type CostKey } from "../../budget";
import { type Calculation, financingByPhase } from "../../funding";
import { formatKronor, type Language, words } from "../../i18n";
import { type Ore } from "../../money";
import { formatTable, type TextTable } from "../table";

/** Sums, which stand below a line of their own also where nothing is booked. */
const SUMS: ReadonlySet<CostKey> = new Set(["cash", "nonCash", "total"]);

/** Cost types × years. */
export function costsByYear(calculation: Calculation, language: Language): string {
  const { byYear } = calculation.budget;
  return formatTable(costTable(words(language).report.costsByYear, byYear, calculation, language));
}

/** Cost types × phases with the financing of each sub-budget; empty where the project has no phases. */
export function costsByPhase(calculation: Calculation, language: Language): string {
  const { terms, report } = words(language);
  const { budget, financing } = calculation;
  if (budget.byPhase.size === 0) return "";
  const named = new Map([...budget.byPhase].map(([phase, table]) => [terms.phase[phase], table]));
  const table = costTable(report.costsByPhase, named, calculation, language);
  const phases = [...financingByPhase(budget, financing).values()];
  const row = (label: string, parts: readonly Ore[], total: Ore): string[] => [
    label,
    ...[...parts, total].map((amount) => formatKronor(amount, language)),
  ];
  const grants = row(
    terms.grant,
    phases.map(({ grant }) => grant),
    financing.grant,
  );
  const coFinancing = row(
    terms.coFinancing,
    phases.map((phase) => phase.coFinancing),
    financing.coFinancing,
  );
  return formatTable({
    ...table,
    rows: [...table.rows, grants, coFinancing],
    ruledRows: [...(table.ruledRows ?? []), table.rows.length],
  });
}

function costTable(
  title: string,
  columns: ReadonlyMap<string | number, CostBreakdown>,
  { budget: { totals } }: Calculation,
  language: Language,
): TextTable {
  const { terms, report } = words(language);
  const keys = COST_KEYS.filter((key) => SUMS.has(key) || totals[key] !== 0);
  return {
    title,
    headings: ["", ...[...columns.keys()].map(String), report.total],
    rows: keys.map((key) => [
      terms.costKey[key],
      ...[...columns.values(), totals].map((table) => formatKronor(table[key], language)),
    ]),
    ruledRows: keys.flatMap((key, row) => (key === "cash" || key === "total" ? [row] : [])),
  };
}
