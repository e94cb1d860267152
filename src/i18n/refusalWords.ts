import { type RefusalCode, type RefusalFacts } from "../workbook/file";

/** One sentence for every reason to refuse a file as a workbook. */
export type RefusalWords = { readonly [Code in RefusalCode]: (facts: RefusalFacts[Code]) => string };
