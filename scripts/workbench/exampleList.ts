import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readProject } from "../../src/project-file";

/** An example as the workbench offers it. */
export interface Example {
  /** Its file under examples/. */
  readonly file: string;
  readonly name: string;
}

/** The project files in examples/, by the name of their project. */
export function exampleList(root: string): readonly Example[] {
  const folder = join(root, "examples");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".delfin.json"))
    .flatMap((file) => {
      const read = readProject(readFileSync(join(folder, file), "utf8"));
      return read.ok ? [{ file, name: read.project.project.name }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
