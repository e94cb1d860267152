import { ExcelProblem } from "../excel";
import { type PaneWords } from "../i18n";
import { AmountOutOfRange } from "../money";

/** What a chunk that did not arrive is called by the bundler. */
const NOT_FETCHED = "ChunkLoadError";

/**
 * What a failure says to people: what Excel refused, an amount beyond all bounds, a part of the pane that could not be
 * fetched, or else a fault of our own.
 */
export function failureSentence(error: unknown, { shell, excel }: PaneWords): string {
  if (error instanceof ExcelProblem) return excel.problem(error);
  if (error instanceof AmountOutOfRange) return shell.amountTooLarge;
  if (error instanceof Error && error.name === NOT_FETCHED) return shell.offline;
  return shell.bug(error instanceof Error ? error.message : String(error));
}
