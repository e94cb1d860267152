import { type EsfProgrammeId } from "../../../src/law";
import { anOrganisation, decimal } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { aLine, aProjectOf, financedBy } from "./costProject";

describe("flat.indirect-text", () => {
  function withLines(...texts: string[]) {
    return aProjectOf("esf-2014-2020", {
      costs: texts.map((text, place) => aLine(text, { id: `c${place}`, unitPrice: decimal("6000") })),
      indirect: { option: "staff15" },
      financing: financedBy("200000", "232000"),
    });
  }

  test("a line that is indirect by nature fails, with its category in words", () => {
    const finding = findingOf("flat.indirect-text", withLines("Parkeringsavgifter"));
    expect(finding).toMatchObject({
      status: "fail",
      severity: "warning",
      gap: "6000.00",
      subjects: ["costs/c0"],
      details: { found: ["Parkeringsavgifter"], categories: ["parking"] },
    });
    expect(sentencesOf(finding).sv).toMatch(
      /”Parkeringsavgifter” \(6 000 kr\).*hör till parkering.*ryms i schablonen/,
    );
    expect(sentencesOf(finding).en).toMatch(/belongs to parking.*inside the flat rate/);
  });

  test("each line is mended by itself, with the grant or the owner's cash lowered by its cost", () => {
    const found = findingsOf("flat.indirect-text", withLines("Parkering", "Tolk", "Porto"));
    expect(found.map(({ subjects }) => subjects)).toEqual([["costs/c0"], ["costs/c2"]]);
    expect(found[1]?.fix?.map(({ adjustments }) => adjustments)).toEqual([
      [
        { kind: "removeLine", list: "costs", id: "c2" },
        { kind: "grant", mode: "fixed", amount: decimal("194000") },
      ],
      [
        { kind: "removeLine", list: "costs", id: "c2" },
        { kind: "cash", organisation: "kommunen", amount: decimal("226000") },
      ],
    ]);
  });

  test("direct lines of another nature pass", () => {
    expect(findingOf("flat.indirect-text", withLines("Tolk", "Studiebesök")).status).toBe("pass");
  });

  test("without a flat rate, and where the 40 % option covers the lines, nothing is paid twice", () => {
    const project = withLines("Parkering");
    expect(findingOf("flat.indirect-text", { ...project, indirect: { option: "none" } }).status).toBe(
      "notApplicable",
    );
    expect(findingOf("flat.indirect-text", { ...project, indirect: { option: "staff40" } }).status).toBe(
      "notApplicable",
    );
  });
});

describe("cost.excluded", () => {
  function withLine(programme: EsfProgrammeId, text: string) {
    return findingOf("cost.excluded", aProjectOf(programme, { costs: [aLine(text)] }));
  }

  test.each([
    ["esf-2014-2020", "Dröjsmålsränta", "interest", "warning", "read"],
    ["esf-plus-2021-2027", "Köp av mark", "landAndBuildings", "warning", "read"],
    ["esf-2014-2020", "Köp av mark", "landAndBuildings", "info", "unread"],
    ["esf-2014-2020", "Gåvor", "penaltiesAndGifts", "warning", "secondary"],
    ["esf-2007-2013", "Ränta", "interest", "info", "unread"],
  ] as const)(
    "%s: %s fails as %s, as severe as its source was read",
    (programme, text, category, severity, verified) => {
      expect(withLine(programme, text)).toMatchObject({
        status: "fail",
        severity,
        verified,
        details: { category },
      });
    },
  );

  test("says the words found and what they are", () => {
    const finding = withLine("esf-plus-2021-2027", "Lån, räntekostnader");
    expect(sentencesOf(finding).sv).toMatch(/räntekostnader.*ränta på skulder.*Stryk raden/);
    expect(sentencesOf(finding).en).toMatch(/räntekostnader.*interest on debt.*Remove the line/);
    expect(finding.fix?.[0]?.adjustments[0]).toEqual({ kind: "removeLine", list: "costs", id: "line" });
  });

  test("passes where no line names one, as well read as the least read of its sources", () => {
    expect(withLine("esf-2014-2020", "Tolk")).toMatchObject({ status: "pass", verified: "unread" });
  });

  test("without lines there is nothing to read", () => {
    expect(findingOf("cost.excluded", aProjectOf("esf-2014-2020")).status).toBe("notApplicable");
  });
});

describe("cost.equipment", () => {
  function equipment(programme: EsfProgrammeId, text: string, facts = {}) {
    const costs = [aLine(text, { type: "equipmentMaterial", ...facts })];
    return findingOf("cost.equipment", aProjectOf(programme, { costs }));
  }

  test("ESF+ wants a ground on the line", () => {
    const finding = equipment("esf-plus-2021-2027", "Datorer");
    expect(finding).toMatchObject({
      status: "fail",
      severity: "warning",
      note: "noGround",
      subjects: ["costs/line"],
    });
    expect(sentencesOf(finding).sv).toContain("utan grund");
    expect(sentencesOf(finding).en).toContain("without a ground");
    expect(equipment("esf-plus-2021-2027", "Datorer", { ground: "economical" }).status).toBe("pass");
  });

  test("material and hire need none", () => {
    expect(equipment("esf-plus-2021-2027", "Kursmaterial").status).toBe("pass");
    expect(equipment("esf-plus-2021-2027", "Hyra av datorer").status).toBe("pass");
  });

  test("a text that says neither is unknown, and is named", () => {
    const finding = equipment("esf-plus-2021-2027", "Diverse");
    expect(finding).toMatchObject({ status: "unknown", missing: ["costs.ground"], subjects: ["costs/line"] });
    expect(sentencesOf(finding).sv).toContain("Diverse");
  });

  test("2007–2013 knew no ground, but its text was not read", () => {
    const finding = equipment("esf-2007-2013", "Datorer", { ground: "necessary" });
    expect(finding).toMatchObject({ status: "fail", severity: "info", note: "neverEligible" });
    expect(sentencesOf(finding).sv).toMatch(/inget stöd.*bekräfta/);
  });

  test("2014–2020 has no such rule, and other cost types are no equipment", () => {
    expect(equipment("esf-2014-2020", "Datorer").status).toBe("notApplicable");
    expect(equipment("esf-plus-2021-2027", "Datorer", { type: "other" }).status).toBe("notApplicable");
  });
});

describe("cost.premises", () => {
  function premises(text: string, facts = {}) {
    const costs = [aLine(text, { type: "equipmentMaterial", ...facts })];
    return findingOf("cost.premises", aProjectOf("esf-2014-2020", { costs }));
  }

  test("premises that participants use pass", () => {
    expect(premises("Extern lokal", { usedByParticipants: true }).status).toBe("pass");
  });

  test("premises that they do not use fail, and removing the line mends it", () => {
    const finding = premises("Extern lokal", { usedByParticipants: false });
    expect(finding).toMatchObject({ status: "fail", severity: "warning", gap: "1200.00" });
    expect(finding.fix?.[0]?.adjustments).toEqual([{ kind: "removeLine", list: "costs", id: "line" }]);
    expect(sentencesOf(finding).sv).toContain("används inte av deltagare");
    expect(sentencesOf(finding).en).toContain("not used by participants");
  });

  test("unsaid is unknown, also by cost type alone", () => {
    const finding = premises("Hus 3", { type: "premises" });
    expect(finding).toMatchObject({ status: "unknown", missing: ["costs.usedByParticipants"] });
    expect(sentencesOf(finding).en).toContain("Hus 3");
  });

  test("a room for a conference is none", () => {
    expect(premises("Konferenslokal").status).toBe("notApplicable");
  });
});

describe("cost.vat", () => {
  function vat(programme: EsfProgrammeId, text: string, parts = {}, recoversVat = true) {
    const organisations = [anOrganisation("kommunen", { kind: "municipality", recoversVat })];
    const costs = [aLine(text, { unitPrice: decimal("40000"), vatRate: decimal("0.25") })];
    return findingOf("cost.vat", aProjectOf(programme, { organisations, costs, ...parts }));
  }

  test("a price with VAT, of an organisation that recovers it, fails", () => {
    const finding = vat("esf-2014-2020", "Tryck inkl. moms");
    expect(finding).toMatchObject({ status: "fail", severity: "warning", subjects: ["costs/line"] });
    expect(sentencesOf(finding).sv).toMatch(/”inkl moms”.*Namn på kommunen drar av moms.*utan moms/);
    expect(sentencesOf(finding).en).toMatch(/recovers VAT.*without VAT/);
  });

  test("a price without VAT passes", () => {
    expect(vat("esf-2014-2020", "Tryck exkl. moms").status).toBe("pass");
  });

  test("whoever cannot recover VAT may include it", () => {
    expect(vat("esf-2014-2020", "Tryck inkl. moms", {}, false).status).toBe("notApplicable");
  });

  // 360 000 kr of staff, 40 000 kr of print and its 10 000 kr of VAT are 410 000 kr with VAT.
  test.each([
    ["0.0820001", "info", "mayBeEligible"],
    ["0.082", "warning", undefined],
  ])("ESF+ at %s kr to the euro, about its limit: %s", (sekPerEur, severity, note) => {
    const call = {
      eurRate: { sekPerEur: decimal(sekPerEur), date: aProjectOf("esf-plus-2021-2027").project.start },
    };
    const finding = vat("esf-plus-2021-2027", "Tryck inkl. moms", { call });
    expect(finding).toMatchObject({ status: "fail", severity, limit: "5000000" });
    expect(finding.note).toBe(note);
  });

  test("ESF+ without a rate is unknown", () => {
    const finding = vat("esf-plus-2021-2027", "Tryck inkl. moms");
    expect(finding).toMatchObject({ status: "unknown", missing: ["call.eurRate"], subjects: ["costs/line"] });
    expect(sentencesOf(finding).sv).toMatch(/Tryck inkl\. moms.*410 000 kr/);
  });
});
