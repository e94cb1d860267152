import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";

/** Where the add-in's page takes Office.js from; here it comes from the folder of the package. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where the add-in's page stands; nothing is served there, every file comes from disk. */
export const PAGE_ROOT = "https://localhost:4300/";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".html": "text/html",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export interface Folders {
  /** The files of Office.js: the package's own, read where they lie. */
  readonly officeJs: string;
  /** The built add-in. */
  readonly addIn?: string | undefined;
}

/** The page of an add-in that has nothing but Office.js. */
export const EMPTY_PAGE = `<!doctype html><html><head><script src="${OFFICE_JS}office.js"></script></head><body></body></html>`;

/** The file that answers a request of the page; undefined where there is none, and nothing outside is ever asked. */
export const fileFor = (url: string, { officeJs, addIn }: Folders): string | undefined => {
  if (url.startsWith(OFFICE_JS)) return existing(officeJs, url.slice(OFFICE_JS.length));
  if (url.startsWith(PAGE_ROOT) && addIn !== undefined) return existing(addIn, url.slice(PAGE_ROOT.length));
  return undefined;
};

const existing = (folder: string, address: string): string | undefined => {
  const [path = ""] = address.split(/[?#]/);
  const inside = normalize(decodeURIComponent(path));
  if (inside.startsWith("..")) return undefined;
  const file = join(folder, inside);
  return existsSync(file) ? file : undefined;
};

/** The file's bytes as a server would answer them. */
export const answerWith = (file: string): Response =>
  new Response(new Uint8Array(readFileSync(file)), {
    headers: { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" },
  });
