import { type Indirect } from "../../../src/budget";
import { type EsfProgrammeId } from "../../../src/law";
import { aCost, decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { aProjectOf, financedBy } from "./costProject";

/** 360 000 kr of staff and 40 000 kr of other direct costs. */
function finding(
  programme: EsfProgrammeId,
  indirect: Indirect,
  facts: Parameters<typeof aProjectOf>[1] = {},
) {
  const costs = [aCost({ unitPrice: decimal("40000") })];
  return findingOf("flat.rate", aProjectOf(programme, { costs, indirect, ...facts }));
}

function own(rate: string, base: "staff" | "direct", basis?: string): Indirect {
  return { option: "custom", rate: decimal(rate), base, ...(basis === undefined ? {} : { basis }) };
}

describe("flat.rate", () => {
  test.each([
    ["esf-2007-2013", "direct20", "warning"],
    ["esf-2014-2020", "staff15", "error"],
    ["esf-2014-2020", "staff40", "warning"],
    ["esf-plus-2021-2027", "direct7", "error"],
    ["esf-plus-2021-2027", "staff15", "error"],
  ] as const)("%s knows %s", (programme, option, severity) => {
    const found = finding(programme, { option });
    expect(found).toMatchObject({ status: "pass", severity });
    expect(found.actual).toBe(found.limit);
    expect(found.cite).toHaveLength(1);
  });

  test("no indirect costs need no flat rate", () => {
    expect(finding("esf-2014-2020", { option: "none" }).status).toBe("notApplicable");
  });

  describe("an option of another period", () => {
    const financing = financedBy("240000", "240000");
    const found = finding("esf-2014-2020", { option: "direct20" }, { financing });

    test("fails and names the options of the period", () => {
      expect(found).toMatchObject({ status: "fail", severity: "error", note: "unknownOption" });
      expect(sentencesOf(found).sv).toMatch(/20 % av direkta kostnader.*finns inte.*15 % av personal/);
      expect(sentencesOf(found).en).toMatch(/20 % of direct costs.*does not exist.*15 % of staff/);
    });

    test("is mended by an option of the period, with the grant or the owner's cash lowered by the difference", () => {
      // 80 000 kr become 54 000 kr (15 % of 360 000), or 144 000 kr that replace the 40 000 kr.
      expect(found.fix?.map(({ adjustments }) => adjustments)).toContainEqual([
        { kind: "indirect", option: "staff15" },
        { kind: "grant", mode: "fixed", amount: decimal("214000") },
      ]);
      expect(found.fix?.every(({ then }) => then.balance === "0.00")).toBe(true);
      expect(found.fix?.flatMap(({ mends }) => mends)).toContain("flat.rate");
    });

    test("is only a warning in 2007–2013, whose own text was not read", () => {
      expect(finding("esf-2007-2013", { option: "staff15" })).toMatchObject({
        status: "fail",
        severity: "warning",
      });
    });
  });

  describe("a rate of one's own", () => {
    test.each([
      ["esf-2014-2020", "0.15", "staff"],
      ["esf-plus-2021-2027", "0.07", "direct"],
      ["esf-2007-2013", "0.2", "direct"],
    ] as const)("passes exactly on the limit of %s: %s of %s", (programme, rate, base) => {
      expect(finding(programme, own(rate, base)).status).toBe("pass");
    });

    test("fails a hair above the limit, and the excess is said in kronor", () => {
      const found = finding("esf-2014-2020", own("0.15001", "staff"));
      expect(found).toMatchObject({
        status: "fail",
        note: "aboveLimit",
        base: "directStaff",
        gap: "3.60",
        gapUnit: "kr",
      });
      expect(sentencesOf(found).sv).toMatch(/av personalkostnaderna; högst 15,00 %.*3,60 kr för mycket/);
      expect(sentencesOf(found).en).toMatch(/of the staff costs; at most 15.00 %.*SEK 3.60 too much/);
    });

    test("is cut to the limit", () => {
      const found = finding("esf-2014-2020", own("0.2", "staff"), {
        financing: financedBy("236000", "236000"),
      });
      expect(found.fix?.map(({ adjustments }) => adjustments)).toEqual([
        [
          { kind: "indirect", option: "custom", rate: decimal("0.15"), base: "staff" },
          { kind: "grant", mode: "fixed", amount: decimal("218000") },
        ],
        [
          { kind: "indirect", option: "custom", rate: decimal("0.15"), base: "staff" },
          { kind: "cash", organisation: "kommunen", amount: decimal("218000") },
        ],
      ]);
    });

    test("on staff may reach the rate for all other costs only where there are no other costs", () => {
      expect(finding("esf-2014-2020", own("0.4", "staff")).status).toBe("fail");
      expect(finding("esf-2014-2020", own("0.4", "staff"), { costs: [] }).status).toBe("pass");
    });

    test("on a base that the period does not know is measured on the one that it knows", () => {
      // 20 % of 400 000 kr are 80 000 kr: 22 % of the staff costs are less, 23 % are 2 800 kr more.
      expect(finding("esf-2007-2013", own("0.22", "staff"))).toMatchObject({
        status: "pass",
        base: "direct",
      });
      expect(finding("esf-2007-2013", own("0.23", "staff"))).toMatchObject({
        status: "fail",
        gap: "2800.00",
      });
    });
  });

  describe("a rate that needs a calculation", () => {
    test.each([
      ["esf-2014-2020", { option: "direct25" }],
      ["esf-2014-2020", own("0.1", "direct")],
      ["esf-plus-2021-2027", own("0.08", "direct")],
    ] as const)("is unknown in %s until the project says how it was made", (programme, indirect) => {
      const found = finding(programme, indirect);
      expect(found).toMatchObject({ status: "unknown", missing: ["indirect.basis"] });
      expect(sentencesOf(found).sv).toContain("egen beräkning");
      expect(sentencesOf(found).en).toContain("calculation of your own");
      expect(finding(programme, { ...indirect, basis: "bokslut 2015" }).status).toBe("pass");
    });

    test("fails above the highest rate, calculated or not", () => {
      expect(finding("esf-plus-2021-2027", own("0.26", "direct", "bokslut")).status).toBe("fail");
    });
  });
});
