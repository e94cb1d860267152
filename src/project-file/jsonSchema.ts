import { z } from "zod";

import { projectFile } from "./projectFile";

/** JSON Schema (draft 2020-12) of a project file, for editors: what one field alone can say, and the rules of one line. */
export function projectFileJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(projectFile, {
    io: "input",
    target: "draft-2020-12",
    reused: "inline",
  });
  return { $schema, title: "Delfin project file", ...schema };
}
