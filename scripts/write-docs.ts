import { writeFileSync } from "node:fs";
import { generatedDocs } from "./generatedDocs";

/* Writes the pages of docs/ that list what the code has. A test fails while they are stale. */

for (const { path, content } of generatedDocs()) {
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
