import { ExcelProblem } from "../excel";
import { type PaneWords } from "../i18n";
import { AmountOutOfRange } from "../money";

/** What a failure says to people: what Excel refused, an amount beyond all bounds, or else a fault of our own. */
export function failureSentence(error: unknown, { shell, excel }: PaneWords): string {
  if (error instanceof ExcelProblem) return excel.problem(error);
  if (error instanceof AmountOutOfRange) return shell.amountTooLarge;
  return shell.bug(error instanceof Error ? error.message : String(error));
}
