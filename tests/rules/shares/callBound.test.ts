import { effectiveCall } from "../../../src/law";
import { withoutBound } from "../../../src/rules/callBound";

describe("a bound that the call does not set", () => {
  test("does not apply where the call says nothing of it", () => {
    expect(withoutBound({ call: effectiveCall({}) }, "maxGrant")).toEqual([{ status: "notApplicable" }]);
  });

  test("is unknown where the call's text contradicts itself about it", () => {
    const call = effectiveCall({ id: "po2-2010-12-22-oppen" });
    expect(withoutBound({ call }, "minCoFinancingShare")).toEqual([
      { status: "unknown", missing: ["call.minCoFinancingShare"] },
    ]);
  });
});
