import { readFileSync } from "node:fs";
import { generatedDocs } from "../../scripts/generatedDocs";

describe("the generated pages of docs/", () => {
  it.each(generatedDocs())(
    "$path says what the code says; run npm run docs where it does not",
    ({ path, content }) => {
      expect(readFileSync(path, "utf8")).toBe(content);
    },
  );
});
