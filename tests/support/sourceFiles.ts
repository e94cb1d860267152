import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Every TypeScript file of a folder and its subfolders; none where there is no such folder yet. */
export function sourceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .sort();
}
