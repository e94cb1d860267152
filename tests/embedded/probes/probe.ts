import { type OfficePage } from "../../../src/embedded/node";

/**
 * A small piece of an add-in that knows nothing but Office.js: it runs in any page that has it, in jsdom and in a
 * browser, and answers what JSON can carry. What it must answer stands beside it, for whoever runs it.
 */
export interface Probe {
  /** What is shown, as a sentence. */
  readonly shows: string;
  readonly run: (page: OfficePage) => Promise<unknown>;
  readonly answer: unknown;
}

/** A worksheet of the probe's own. */
export const freshSheet = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.add(name);

/** The code of the error that the work ends in. */
export const errorCode = async (
  { Excel, OfficeExtension }: OfficePage,
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string> => {
  try {
    await Excel.run(work);
    return "no error";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : `not an Office error: ${String(error)}`;
  }
};
