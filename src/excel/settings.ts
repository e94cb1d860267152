import { ExcelProblem } from "./problem";

/** A setting that goes with the workbook; undefined where none was saved. */
export function readSetting(name: string): string | undefined {
  const value: unknown = Office.context.document.settings.get(name);
  return typeof value === "string" ? value : undefined;
}

/** Saves a setting with the workbook: the only thing that is stored outside its cells. */
export function saveSetting(name: string, value: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const { settings } = Office.context.document;
    settings.set(name, value);
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new ExcelProblem("refused", error.name));
    });
  });
}
