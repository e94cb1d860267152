import { readFileSync } from "node:fs";
import { join } from "node:path";

import { projectFileJsonSchema, readProject } from "../../src/project-file";

test("the committed JSON Schema is the one of the code", () => {
  const committed = readFileSync(join(__dirname, "../../docs/project-file.schema.json"), "utf8");
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(projectFileJsonSchema())));
});

test("the JSON Schema is of draft 2020-12, asks for the required parts and closes every object", () => {
  const schema = projectFileJsonSchema();
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    required: ["delfin", "project", "organisations"],
    additionalProperties: false,
  });
});

test("the example of the documentation is a project file", () => {
  const page = readFileSync(join(__dirname, "../../docs/project-file.md"), "utf8");
  const [, example = ""] = /```jsonc\n([^]*?)```/.exec(page) ?? [];
  expect(readProject(example.replace(/ *\/\/.*/g, ""))).toMatchObject({ ok: true });
});
