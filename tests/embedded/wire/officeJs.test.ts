import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "node_modules/@microsoft/office-js/dist";

/**
 * The embedded host answers the inner protocol of exactly these files, which Microsoft may change without notice. When one
 * of them changes: read what is new in the .debug.js beside it about the bridge, the handshake and the functions'
 * runtime, run tests/embedded with the new package, and only when all passes write its hash here.
 */
const SHA256: readonly (readonly [string, string])[] = [
  ["office.js", "f259e3047218ef0b71f58e7d9485bad88906841827a121768340a29e422c0b62"],
  ["excel-mac-16.00.js", "a9d404670f9164cc8eef26601a164bd3fc94aa44d1cba3571e23594aa714582e"],
  ["sv-se/office_strings.js", "09342b143b9e6ac784388de2a2ce870fa78a65e86c606a5f205a4a3b6ff0cbd4"],
  ["en-us/office_strings.js", "5b6d3f98f8a755878f226b38fdb1f7c31e67b456221f253b70f95aa331668594"],
];

test.each(SHA256)("%s is the file that the embedded host was tested with", (file, hash) => {
  expect(
    createHash("sha256")
      .update(readFileSync(join(FOLDER, file)))
      .digest("hex"),
  ).toBe(hash);
});
