import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { projectFile } from "../support/randomProject";
import { recalculate } from "../support/recalculation";
import { reportOf } from "../support/reportOf";
import { withSharesOf } from "../support/shares";

function expectAgreement(file: unknown): void {
  const contract = recalculate(file);
  expect(withSharesOf(reportOf(file), contract)).toEqual(contract);
}

describe("the engine and the recalculation from the contract", () => {
  it("agree on every figure of the report of any project, amounts to the öre, shares to ten decimals", () => {
    fc.assert(fc.property(projectFile, expectAgreement), { numRuns: 400, seed: 20110201 });
  });

  const examples = join(__dirname, "../../examples");
  it.each(readdirSync(examples).filter((name) => name.endsWith(".delfin.json")))("agree on %s", (name) => {
    expectAgreement(JSON.parse(readFileSync(join(examples, name), "utf8")));
  });
});
