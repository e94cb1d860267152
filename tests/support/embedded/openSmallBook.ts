import { type Page, type PageOptions } from "../../../src/embedded/node";
import { type Wire, type WireOptions } from "../../../src/embedded/wire";
import { createWire, openPage } from ".";
import { smallBook, type SmallBook } from "./smallBook";

export interface OpenBook extends SmallBook {
  readonly wire: Wire;
  readonly page: Page;
  readonly run: typeof Excel.run;
  /** What the host itself, or code of the page that nothing catches, has thrown. */
  readonly faults: readonly unknown[];
}

const open: Page[] = [];

/** A small book with the real Office.js over it; closed after each test. */
export const openSmallBook = async (
  names: readonly string[],
  options: Partial<WireOptions> & PageOptions = {},
): Promise<OpenBook> => {
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);
  const book = smallBook(names, (entries) => {
    wire.post(entries);
  });
  const wire = createWire(book.root, { onFault, ...options });
  const page = await openPage(wire, onFault, options);
  open.push(page);
  return { ...book, wire, page, run: page.office.Excel.run.bind(page.office.Excel), faults };
};

afterEach(() => {
  for (const page of open.splice(0)) page.close();
});
