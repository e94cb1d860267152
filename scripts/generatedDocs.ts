import { projectFileJsonSchema } from "../src/project-file";
import { functionsPage } from "./functionsPage";
import { rulesPage } from "./rulesPage";

/** A page of docs/ that is made from the code, never by hand. */
export interface GeneratedDoc {
  readonly path: string;
  readonly content: string;
}

export function generatedDocs(): readonly GeneratedDoc[] {
  return [
    {
      path: "docs/project-file.schema.json",
      content: `${JSON.stringify(projectFileJsonSchema(), undefined, 2)}\n`,
    },
    { path: "docs/rules.md", content: rulesPage() },
    { path: "docs/functions.md", content: functionsPage() },
  ];
}
