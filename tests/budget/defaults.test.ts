import { cashFlowTerms, employmentShare, isContractingAuthority, ORGANISATION_KINDS } from "../../src/budget";
import { anOrganisation, aSalary, decimal } from "../support/projectBuilder";

describe("an organisation where nothing is said", () => {
  it("buys under the procurement acts if it is a public body", () => {
    const buyers = ORGANISATION_KINDS.filter((kind) =>
      isContractingAuthority(anOrganisation("part", { kind })),
    );
    expect(buyers).toEqual(["state", "region", "municipality", "coordinationAssociation", "university"]);
  });

  it("is believed where it says otherwise", () => {
    const company = anOrganisation("bolaget", { kind: "company", contractingAuthority: true });
    const state = anOrganisation("staten", { kind: "state", contractingAuthority: false });
    expect([company, state].map(isContractingAuthority)).toEqual([true, false]);
  });
});

describe("employment where nothing is said", () => {
  it("is as large as the workload in the project", () => {
    expect(employmentShare(aSalary({ workload: decimal("0.4") }))).toEqual(decimal("0.4"));
    expect(employmentShare(aSalary({ workload: decimal("0.4"), employment: decimal("0.75") }))).toEqual(
      decimal("0.75"),
    );
  });
});

describe("terms of payment where nothing is said", () => {
  it("are a claim every three months, paid out two months later, without hold-back", () => {
    expect(cashFlowTerms({})).toEqual({
      claimMonths: 3,
      lagMonths: 2,
      holdBackRate: decimal("0"),
      finalLagMonths: 0,
    });
  });

  it("keep what is said", () => {
    expect(cashFlowTerms({ claimMonths: 6, ownMeans: decimal("500000") })).toMatchObject({
      claimMonths: 6,
      lagMonths: 2,
      ownMeans: decimal("500000"),
    });
  });
});
