import { type Project } from "../../../src/budget";
import { date, decimal } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { aProjectOf, financedBy } from "./costProject";

describe("law.conflict between file and call", () => {
  /** Call 2015-00406 asks for 33 % and at most 36 months. */
  const under = (call: Omit<NonNullable<Project["call"]>, "id">): Project =>
    aProjectOf("esf-2014-2020", { call: { id: "2015-00406", ...call } });

  test("a file that says nothing, the same or something stricter passes", () => {
    expect(findingOf("law.conflict", under({})).status).toBe("pass");
    expect(findingOf("law.conflict", under({ minCoFinancingShare: decimal("0.33") })).status).toBe("pass");
    expect(findingOf("law.conflict", under({ maxMonths: 24 })).status).toBe("pass");
  });

  test("each laxer value fails beside the call's own", () => {
    const found = findingsOf(
      "law.conflict",
      under({ minCoFinancingShare: decimal("0.3299"), maxMonths: 37 }),
    );
    expect(found).toMatchObject([
      { status: "fail", severity: "error", unit: "share", details: { field: "minCoFinancingShare" } },
      { status: "fail", severity: "error", unit: "months", actual: "37", limit: "36" },
    ]);
    expect(found.map((finding) => sentencesOf(finding).sv)).toEqual([
      expect.stringMatching(/lägsta medfinansiering: 32,99 %.*33,00 %, som är strängare/),
      expect.stringMatching(/längsta projekttid: 37 månader.*36 månader/),
    ]);
    expect(found[1] && sentencesOf(found[1]).en).toMatch(
      /longest project period: 37 months.*36 months.*stricter/,
    );
  });

  test("the call's own values mend it, all at once", () => {
    const finding = findingOf("law.conflict", under({ maxMonths: 37 }));
    expect(finding.fix).toMatchObject([
      { adjustments: [{ kind: "call", call: { id: "2015-00406", maxMonths: 36 } }] },
    ]);
  });

  test("without a call there is nothing to compare, nor with one that nobody knows", () => {
    expect(findingOf("law.conflict", aProjectOf("esf-2014-2020")).status).toBe("notApplicable");
    const unheard = aProjectOf("esf-2014-2020", {
      call: { id: "2099-1", minCoFinancingShare: decimal("0.1") },
    });
    expect(findingOf("law.conflict", unheard).status).toBe("notApplicable");
  });
});

describe("law.conflict within a call", () => {
  test("a call that contradicts itself names both readings, and is settled by the file", () => {
    const id = "po2-2010-12-22-oppen";
    const finding = findingOf("law.conflict", aProjectOf("esf-2007-2013", { call: { id } }));
    expect(finding).toMatchObject({
      status: "unknown",
      note: "contradiction",
      missing: ["call.minCoFinancingShare"],
    });
    expect(sentencesOf(finding).sv).toMatch(
      /säger emot sig själv om lägsta medfinansiering: 57,00 %.*60,00 %/,
    );
    expect(sentencesOf(finding).en).toMatch(/contradicts itself.*57.00 %.*60.00 %/);
    const settled = { call: { id, minCoFinancingShare: decimal("0.57") } };
    expect(findingOf("law.conflict", aProjectOf("esf-2007-2013", settled)).status).toBe("pass");
  });
});

describe("law.conflict between call and programme, in area A of ESF+", () => {
  interface Asked {
    readonly share: string;
    readonly region?: string;
    readonly area?: string;
    readonly openFrom?: string;
    readonly financing?: Project["financing"];
  }

  function finding({ share, region = "sydsverige", area = "A2", openFrom = "2023-03-01", financing }: Asked) {
    return findingOf(
      "law.conflict",
      aProjectOf("esf-plus-2021-2027", {
        project: { area, ...(region === "" ? {} : { region }) },
        call: { minCoFinancingShare: decimal(share), openFrom: date(openFrom) },
        ...(financing === undefined ? {} : { financing }),
      }),
    );
  }

  test.each([
    ["sydsverige", "0.46", "pass"],
    ["sydsverige", "0.4599", "fail"],
    ["norra-mellansverige", "0.40", "pass"],
    ["norra-mellansverige", "0.3999", "fail"],
    ["", "0.46", "pass"],
    ["", "0.45", "unknown"],
    ["", "0.39", "fail"],
  ])("in the region “%s” a call at %s: %s", (region, share, status) => {
    expect(finding({ region, share }).status).toBe(status);
  });

  test("says both shares, and names the region where it decides", () => {
    const laxer = finding({ share: "0.33" });
    expect(laxer).toMatchObject({ severity: "error", note: "laxerThanProgramme", unit: "share" });
    expect(sentencesOf(laxer).sv).toMatch(/33,00 %.*programmet kräver minst 46,00 %/);
    expect(sentencesOf(laxer).en).toMatch(/33.00 %.*programme asks for at least 46.00 %/);
    const open = finding({ region: "", share: "0.45" });
    expect(open.missing).toEqual(["project.region"]);
    expect(sentencesOf(open).sv).toContain("region");
  });

  test("is mended by the programme's share, with the grant cut and the owner paying where the grant is above it", () => {
    // 54 % of 360 000 kr are 194 400 kr.
    const within = finding({ share: "0.33", financing: financedBy("194400", "165600") });
    expect(within.fix?.map(({ adjustments }) => adjustments.map(({ kind }) => kind))).toEqual([["call"]]);
    const above = finding({ share: "0.33", financing: financedBy("200000", "160000") });
    expect(above.fix?.map(({ adjustments }) => adjustments.slice(1))).toEqual([
      [
        { kind: "grant", mode: "fixed", amount: decimal("194400") },
        { kind: "cash", organisation: "kommunen", amount: decimal("165600") },
      ],
    ]);
  });

  test("a call that does not say when it opened is under the programme, whenever the project starts", () => {
    const call = { minCoFinancingShare: decimal("0.45") };
    const project = { area: "A", region: "sydsverige", start: date("2021-08-01"), end: date("2021-12-31") };
    expect(findingOf("law.conflict", aProjectOf("esf-plus-2021-2027", { project, call })).status).toBe(
      "fail",
    );
  });

  test("other areas, and calls before the programme was approved, are the call's alone", () => {
    expect(finding({ share: "0.1", area: "B" }).status).toBe("notApplicable");
    expect(finding({ share: "0.1", openFrom: "2022-08-06" }).status).toBe("notApplicable");
  });
});
