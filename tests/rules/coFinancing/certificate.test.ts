import { type Certificate, type Project } from "../../../src/budget";
import { type Call } from "../../../src/law";
import { example } from "../../golden/example";
import { aCost, aGroup, anInKind, aProject, date, decimal } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";

/** The region promises 2 400 kr in cash, and 600 kr of time. */
function promised(cash: Certificate | undefined, time: Certificate, call: Call = {}): Project {
  return aProject({
    project: { programme: "esf-2014-2020", start: date("2016-01-01"), end: date("2016-12-31") },
    call,
    costs: [aCost({ unitPrice: decimal("5000") })],
    inKind: [anInKind({ amount: decimal("600"), certificate: time })],
    financing: {
      cash: [
        {
          id: "f1",
          organisation: "regionen",
          amount: decimal("2400"),
          ...(cash ? { certificate: cash } : {}),
        },
      ],
    },
  });
}

describe("cofin.certificate", () => {
  test("passes where everything is confirmed", () => {
    expect(findingOf("cofin.certificate", promised("confirmed", "confirmed")).status).toBe("pass");
  });

  test("warns of an intended certificate", () => {
    const finding = findingOf(
      "cofin.certificate",
      promised("intended", "confirmed", { certificatesRequired: true }),
    );
    expect(finding).toMatchObject({
      status: "fail",
      severity: "warning",
      actual: "2400.00",
      note: "intended",
      subjects: ["financing.cash/f1"],
    });
    expect(sentencesOf(finding).sv).toMatch(/Namn på regionen har lovat 2 400 kr.*bara avsett/);
    expect(sentencesOf(finding).en).toMatch(/Namn på regionen has promised SEK 2,400.*only intended/);
  });

  test("has one finding for what one co-financier has left open alike", () => {
    expect(findingOf("cofin.certificate", promised("missing", "missing"))).toMatchObject({
      actual: "3000.00",
      subjects: ["inKind/time", "financing.cash/f1"],
    });
    expect(findingsOf("cofin.certificate", promised("missing", "intended")).map(({ note }) => note)).toEqual([
      "intended",
      "missing",
    ]);
  });

  test("takes a line that says nothing of its certificate as missing", () => {
    expect(findingOf("cofin.certificate", promised(undefined, "confirmed"))).toMatchObject({
      severity: "warning",
      note: "missing",
    });
  });

  test("makes a missing certificate an error where the call wants co-financing secured", () => {
    const finding = findingOf(
      "cofin.certificate",
      promised("missing", "confirmed", { certificatesRequired: true }),
    );
    expect(finding).toMatchObject({ severity: "error", note: "requiredByCall" });
    expect(sentencesOf(finding).sv).toMatch(/utlysningen kräver/);
    expect(sentencesOf(finding).en).toMatch(/the call asks for secured/);
  });

  test("does not apply where nobody co-finances, and leaves lines without value alone", () => {
    const unpaid = aGroup({ monthlyAllowance: decimal("0") });
    expect(findingOf("cofin.certificate", aProject({ participants: [unpaid] })).status).toBe("notApplicable");
  });

  test("sees the intended certificate of VIVA Resurs in Steget Vidare", () => {
    expect(findingOf("cofin.certificate", example("steget-vidare").project)).toMatchObject({
      severity: "warning",
      actual: "400000.00",
      subjects: ["financing.cash/f3"],
    });
  });
});
