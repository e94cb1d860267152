import { existsSync, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";

/** Folders of this project that are served, each under its own beginning of a path; the longest beginning wins. */
export interface Place {
  readonly under: string;
  readonly folder: string;
  /** Endings of the files that may be asked for; all others are not found. */
  readonly endings: readonly string[];
}

/** What the add-in consists of; office.js is read from the package, on this machine only. */
export const PLACES: readonly Place[] = [
  { under: "/workbench/", folder: "dist/workbench", endings: [".html", ".js", ".css", ".map"] },
  { under: "/office-js/", folder: "node_modules/@microsoft/office-js/dist", endings: [".js"] },
  { under: "/examples/", folder: "examples", endings: [".json"] },
  {
    under: "/",
    folder: "dist/add-in",
    endings: [".css", ".html", ".js", ".json", ".map", ".png", ".svg", ".xml"],
  },
];

/** The file that a path asks for; undefined where there is none, and for every path that leads out of its folder. */
export function fileAt(path: string, root: string, places: readonly Place[] = PLACES): string | undefined {
  const place = places.find(({ under }) => path.startsWith(under));
  const asked = decoded(path);
  if (place === undefined || asked === undefined) return undefined;
  const steps = asked.slice(place.under.length).split("/");
  if (steps.some((step) => !isPlainName(step)) || !place.endings.includes(extname(asked))) return undefined;
  const folder = join(root, place.folder);
  const file = join(folder, ...steps);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  // A link in the folder must not lead out of it either.
  return realpathSync(file).startsWith(realpathSync(folder) + sep) ? file : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isPlainName(step: string): boolean {
  return /^[^.\\/:\0][^\\/:\0]*$/.test(step);
}
