import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Book, type BookOptions, createBook } from "../sheet";
import { createHeadlessUniver } from "../sheet/headless";
import {
  type CellValues,
  createDirectCall,
  createWire,
  type DocumentSettings,
  type FunctionShapes,
  readFunctionShapes,
  type SentMember,
  type Wire,
  type WireOptions,
} from "../wire";
import { type OfficePage } from "./officePage";
import { openPage, type Page, type PageOptions } from "./page";

export interface NodeHostOptions extends PageOptions, BookOptions {
  readonly settings?: DocumentSettings;
  /** Told of every request of Office.js, before it runs. */
  readonly onRequest?: WireOptions["onRequest"];
  /** What stands before the functions' names in formulas. */
  readonly namespace?: string;
}

/** A workbook with an add-in beside it, without Excel and without a browser. */
export interface NodeHost {
  readonly book: Book;
  readonly wire: Wire;
  readonly page: Page;
  readonly office: OfficePage;
  /** Runs code of an add-in against the real Office.js. */
  readonly run: <Result>(work: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
  /** Runs a ribbon command to its event.completed(). */
  readonly ribbon: (action: string) => Promise<void>;
  /** Calls a custom function by the real runtime, from that cell, `Blad1!A1`. */
  readonly invoke: (id: string, given: readonly CellValues[], place: string) => Promise<CellValues>;
  /** Every member of Office.js's objects that was asked for, each once. */
  readonly record: () => readonly SentMember[];
  /** What the host itself has thrown, and what the page's code threw and nothing caught. */
  readonly faults: () => readonly unknown[];
  /** Resolves when every batch is answered and all is calculated. */
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

/** Opens an empty workbook and the add-in's page; resolves when Office is ready and the functions are in the cells. */
export const createHost = async (options: NodeHostOptions = {}): Promise<NodeHost> => {
  const { addIn, settings, namespace = "ESF" } = options;
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);
  const functions = addIn === undefined ? undefined : functionsOf(addIn);

  const { univer, facade } = createHeadlessUniver();
  const book = createBook(univer, facade, options);
  const wire = createWire(book.root, {
    onFault,
    settle: book.settle,
    asOneStep: book.asOneStep,
    ...(settings && { settings }),
    ...(options.onRequest && { onRequest: options.onRequest }),
    ...(functions && { functions }),
  });
  book.onEvents(wire.post);
  const opened: { office?: OfficePage } = {};
  const call = createDirectCall(() => opened.office);
  if (functions !== undefined) book.registerFunctions(namespace, functions.functions, call);
  const page = await openPage(wire, onFault, options);
  opened.office = page.office;

  return {
    book,
    wire,
    page,
    office: page.office,
    run: (work) => page.office.Excel.run(work),
    ribbon: wire.ribbon,
    invoke: wire.invoke,
    record: wire.record,
    faults: () => faults,
    settle: async () => {
      await wire.idle();
      await book.settle();
    },
    close: () => {
      page.close();
      univer.dispose();
    },
  };
};

const functionsOf = (addIn: string): FunctionShapes =>
  readFunctionShapes(readFileSync(join(addIn, "functions.json"), "utf8"));
