import { readFileSync } from "node:fs";
import { type Project } from "../../../src/budget";
import { type NodeHost } from "../../../src/embedded/node";
import { insertSheets, readBook, type ReadBook } from "../../../src/excel";
import { readProject } from "../../../src/project-file";
import { type Language } from "../../../src/workbook/layout";
import { CHECKED_MEMBERS } from "../../embedded/members";
import { createHost } from "../../support/embedded";
import { untested } from "../../support/embedded/members";

/** A workbook open beside the code under test. */
export interface OpenWorkbook {
  readonly host: NodeHost;
  /** How many times Office.js went to the host and back while the work was done, its tidying up left out. */
  readonly roundTrips: (work: () => Promise<unknown>) => Promise<number>;
}

/** What Office.js sends by itself: it lets go of ranges, and says that it is ready for shortcuts. */
const TIDYING: ReadonlySet<string> = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

const hosts: NodeHost[] = [];

// A workbook of some thousand formulas takes the host seconds to open.
jest.setTimeout(240_000);

// What the code under test sends is known to be answered right: a member that no test shows fails the suite.
afterAll(() => {
  const opened = hosts.splice(0);
  const sent = opened.flatMap((host) => untested(host.record(), CHECKED_MEMBERS));
  for (const host of opened) host.close();
  expect([...new Set(sent)].sort()).toEqual([]);
});

/** An empty workbook with the real Office.js over it, which the code under test finds where a page has it. */
export async function openWorkbook(): Promise<OpenWorkbook> {
  let requests = 0;
  const host = await createHost({
    onRequest: ({ message }) => {
      if (message.body.Actions.some(({ Name, ActionType }) => ActionType !== 1 && !TIDYING.has(Name)))
        requests++;
    },
  });
  hosts.push(host);
  const { Excel, Office, OfficeExtension } = host.office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const roundTrips = async (work: () => Promise<unknown>): Promise<number> => {
    const before = requests;
    await work();
    return requests - before;
  };
  return { host, roundTrips };
}

/** A workbook with the sheets of a project in it. */
export async function openBudget(project: Project, language: Language = "sv"): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  const inserted = await insertSheets(project, { language, findings: [] });
  if (!inserted.ok) throw new Error(inserted.clashes.join(", "));
  await workbook.host.settle();
  return workbook;
}

export function example(name: string): Project {
  const read = readProject(readFileSync(`examples/${name}.delfin.json`, "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.project;
}

/** The budget that is read; what is wrong with it fails the test. */
export async function budgetIn(): Promise<ReadBook> {
  const book = await readBook();
  if (book.state !== "read") throw new Error(JSON.stringify(book));
  return book;
}
