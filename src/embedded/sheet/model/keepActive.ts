import { type OpenWorkbook, univerBook } from "./openWorkbook";

/**
 * Does something that brings another sheet to the front in Univer and does not in Excel: adding one, showing one. Univer
 * does so a moment later.
 */
export function keepActive<Result>(open: OpenWorkbook, work: () => Result): Promise<Result> {
  return open.events.silently(async () => {
    const active = univerBook(open).getActiveSheet().getSheetId();
    const result = work();
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (univerBook(open).getActiveSheet().getSheetId() !== active) univerBook(open).setActiveSheet(active);
    return result;
  });
}
