import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type HostOptions, installHost, type Wire } from "../wire";
import { loadPage } from "./jsdomPage";
import { isOfficePage, type OfficePage } from "./officePage";
import { addWhatJsdomLacks } from "./whatJsdomLacks";
import { EMPTY_PAGE, type Folders, PAGE_ROOT } from "./pageFiles";

export interface PageOptions extends Partial<HostOptions> {
  /** The folder of the built add-in, whose task pane is loaded; without it the page has nothing but Office.js. */
  readonly addIn?: string;
  /** The folder with Office.js; the installed package's, where left out. */
  readonly officeJs?: string;
}

/** A page with the real Office.js over a wire, in a window of its own. */
export interface Page {
  readonly office: OfficePage;
  /** The window's document. */
  readonly document: Document;
  /** Every address that the page has asked for; all are answered from disk or not at all. */
  readonly requests: () => readonly string[];
  readonly unanswered: () => readonly string[];
  readonly close: () => void;
}

const SWEDISH = "sv-SE";

/** Loads the page; resolves when Office is ready. */
export const openPage = async (
  wire: Wire,
  onUncaught: (error: unknown) => void,
  options: PageOptions = {},
): Promise<Page> => {
  const { addIn, displayLanguage = SWEDISH, contentLanguage = SWEDISH, requirements } = options;
  const folders: Folders = {
    officeJs: options.officeJs ?? resolve("node_modules/@microsoft/office-js/dist"),
    addIn,
  };
  const { window, requests, unanswered, close } = await loadPage({
    html: addIn === undefined ? EMPTY_PAGE : readFileSync(join(addIn, "taskpane.html"), "utf8"),
    url: `${PAGE_ROOT}taskpane.html`,
    folders,
    prepare: (empty) => {
      addWhatJsdomLacks(empty);
      installHost(empty, wire, { displayLanguage, contentLanguage, ...(requirements && { requirements }) });
    },
    onUncaught,
  });
  if (!isOfficePage(window)) {
    close();
    throw new Error(`Office.js did not load: ${unanswered().join(", ")}`);
  }
  await window.Office.onReady();
  return {
    office: window,
    document: window.document,
    requests,
    unanswered,
    close,
  };
};
