import { type Adjustment, type ListName } from "../../src/budget";
import { adjusted, changesBy, problemsOf, twoPartners } from "./twoPartners";

function line(list: ListName, id: string, field: string, value: string | number | boolean): Adjustment {
  return { kind: "line", list, id, field, value };
}

describe("line", () => {
  it.each<[string, Adjustment, string]>([
    ["a decimal as text", line("staff", "s1", "workload", "0.75"), "staff[0].workload: 1 → 0.75"],
    ["a decimal as number", line("costs", "c1", "vatRate", 0.25), "costs[0].vatRate: – → 0.25"],
    ["a date", line("staff", "s2", "end", "2016-06-30"), "staff[1].end: – → 2016-06-30"],
    ["a month", line("income", "i1", "month", "2016-06"), "income[0].month: 2016-05 → 2016-06"],
    ["a flag", line("organisations", "viva", "recoversVat", true), "organisations[1].recoversVat: – → true"],
    ["a count", line("participants", "p1", "women", 12), "participants[0].women: 10 → 12"],
    [
      "a choice",
      line("financing.cash", "f2", "certificate", "intended"),
      "financing.cash[1].certificate: – → intended",
    ],
    ["a reference", line("costs", "c1", "subProject", "ungdom"), "costs[0].subProject: – → ungdom"],
  ])("sets %s", (_, adjustment, change) => {
    expect(changesBy(twoPartners(), adjustment)).toEqual([change]);
  });

  it.each<[string, Adjustment, object]>([
    [
      "no line has the id",
      line("staff", "s9", "workload", 1),
      { code: "unknownId", list: "staff", id: "s9", known: ["s1", "s2", "s3"] },
    ],
    [
      "the lines have no such field",
      line("staff", "s1", "salary", 1),
      { code: "unknownField", field: "salary" },
    ],
    ["the field names the line", line("staff", "s1", "id", "s9"), { code: "fixedField", field: "id" }],
    [
      "the field holds more than one value",
      line("costs", "c2", "amounts", 1),
      { code: "fixedField", field: "amounts" },
    ],
    [
      "the value is of the wrong kind",
      line("staff", "s1", "workload", "halvtid"),
      { code: "wrongValue", path: "staff[0].workload", value: "halvtid" },
    ],
    [
      "the value is out of range",
      line("participants", "p1", "attendance", 85),
      { code: "wrongValue", value: "85", expected: { range: { max: 1 } } },
    ],
    [
      "a reference leads nowhere",
      line("costs", "c1", "organisation", "af"),
      { code: "unknownId", list: "organisations", id: "af" },
    ],
    [
      "the method lacks its figure",
      line("staff", "s1", "method", "unit"),
      { code: "missingField", path: "staff[0].hourlyRate", condition: { field: "method", value: "unit" } },
    ],
    [
      "the profile lacks its amounts",
      line("costs", "c1", "profile", "custom"),
      { code: "missingField", path: "costs[0].amounts" },
    ],
    [
      "the profile lacks its price",
      line("costs", "c2", "profile", "even"),
      { code: "missingField", path: "costs[1].unitPrice" },
    ],
    [
      "a key stands beside an amount",
      line("financing.cash", "f1", "key", 2),
      { code: "notOneAlternative", path: "financing.cash[0]" },
    ],
    [
      "a key would be paid by the month",
      line("financing.cash", "f4", "profile", "monthly"),
      { code: "keyByMonth" },
    ],
    [
      "the end lies before the start",
      line("costs", "c3", "end", "2016-01-31"),
      { code: "wrongOrder", path: "costs[2].end", earliest: "2016-02-01" },
    ],
    [
      "the date lies outside the project",
      line("staff", "s1", "start", "2015-12-31"),
      { code: "outsideProject", path: "staff[0].start" },
    ],
  ])("is refused where %s", (_, adjustment, problem) => {
    expect(problemsOf(twoPartners(), adjustment)).toMatchObject([problem]);
  });
});

describe("removeLine", () => {
  it("takes the line away, with the change of each of its fields", () => {
    expect(changesBy(twoPartners(), { kind: "removeLine", list: "financing.cash", id: "f3" })).toEqual([
      "financing.cash[2].id: f3 → –",
      "financing.cash[2].organisation: viva → –",
      "financing.cash[2].amount: 20000 → –",
      "financing.cash[2].profile: start → –",
    ]);
  });

  it("is refused for an organisation or a sub-project in use, and tells by what", () => {
    const scenarios = [
      { name: "Utan", adjustments: [{ kind: "dropCoFinancier", organisation: "regionen" }] },
    ];
    const project = twoPartners({ scenarios });
    expect(problemsOf(project, { kind: "removeLine", list: "organisations", id: "regionen" })).toMatchObject([
      {
        code: "stillUsed",
        by: [
          "participants[0].organisation",
          "financing.cash[3].organisation",
          "scenarios[0].adjustments[0].organisation",
        ],
      },
    ]);
    expect(problemsOf(project, { kind: "removeLine", list: "subProjects", id: "ungdom" })).toMatchObject([
      { code: "stillUsed", by: ["staff[2].subProject"] },
    ]);
  });

  it("goes once nothing refers to it", () => {
    const without = adjusted(
      twoPartners(),
      { kind: "removeLine", list: "staff", id: "s3" },
      { kind: "removeLine", list: "subProjects", id: "ungdom" },
    );
    expect(without.subProjects).toEqual([]);
  });
});
