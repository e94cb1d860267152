import { type Former } from "./setAside";

/** Whether a formula on any other sheet reads the former sheets: it would be broken if they were deleted. */
export async function isUsedElsewhere(context: Excel.RequestContext, former: Former): Promise<boolean> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const foreign = worksheets.items.filter(({ name }) => !former.sheets.some((each) => each.name === name));
  const used = foreign.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("formulas"));
  await context.sync();
  return used.some((range) => !range.isNullObject && readsAnyOf(range.formulas, former));
}

/** Whether a formula names a sheet or a table; a name of ours leads to the new sheets by itself. */
export function readsAnyOf(formulas: readonly (readonly unknown[])[], { sheets, tables }: Former): boolean {
  const named = [
    ...sheets.flatMap(({ name }) => [`${name}!`, `${name.replaceAll("'", "''")}'!`]),
    ...tables.map(({ name }) => `${name}[`),
  ].map((text) => text.toLowerCase());
  return formulas.some((row) =>
    row.some(
      (formula) =>
        typeof formula === "string" &&
        formula.startsWith("=") &&
        named.some((text) => formula.toLowerCase().includes(text)),
    ),
  );
}
