import { at, COST, expectTold, facts, type Mistake, staff, withRows } from "../support/mistakes";

const MISTAKES: readonly Mistake[] = [
  [
    "an end before the start",
    staff({ start: "2011-05-01", end: "2011-04-01" }),
    "wrongOrder",
    [at("staff", "end", 5), "2011-04-01", "2011-05-01", "Start"],
    ["2011-04-01", "Start"],
  ],
  [
    "a date outside the project",
    staff({ start: "2010-01-01" }),
    "outsideProject",
    [at("staff", "start", 5), "2010-01-01", "2011-02-01–2012-12-31"],
    ["time of the project"],
  ],
  [
    "hours and an amount",
    withRows({ inKind: [{ id: "k1", organisation: "kommunen", hours: 10, hourlyRate: 300, amount: 1 }] }),
    "severalAlternatives",
    [at("inKind", "id", 5), "Timmar och kr/tim"],
    ["Hours and SEK an hour"],
  ],
  [
    "neither an amount nor a key",
    withRows({ cash: [{ id: "f1", organisation: "kommunen" }] }),
    "noAlternative",
    [at("cash", "id", 5), "Belopp eller Fördelningstal"],
    ["Amount or Key"],
  ],
  [
    "a key paid by month",
    withRows({ cash: [{ id: "f1", organisation: "kommunen", key: 1, profile: "Per månad" }] }),
    "keyByMonth",
    [at("cash", "profile", 5), "fördelningstal"],
    ["a key gives a total"],
  ],
  [
    "keys that are too large together",
    withRows({ cash: [1, 2].map((n) => ({ id: `f${n}`, organisation: "kommunen", key: 6000 })) }),
    "weightsTooLarge",
    [at("cash", "id", 4), "12\u00a0000", "10\u00a0000"],
    ["12,000", "10,000"],
  ],
  [
    "an amount for a computed grant",
    facts({ GrantMode: "Högsta möjliga", GrantAmount: 5 }),
    "unwanted",
    ["Projekt!C", "Fast stöd", "ESF-stöd är Högsta möjliga"],
    ["ESF grant is Largest possible"],
  ],
  [
    "an amount for a cost that is not there",
    withRows({ costs: [COST], costMonths: [{ cost: "c2", month: "2011-03", amount: 1 }] }),
    "unknownReference",
    [at("costMonths", "cost", 5), "c2", "Kostnader", "c1"],
    ["c2", "Costs"],
  ],
  [
    "a month twice",
    withRows({
      costs: [COST],
      costMonths: [1, 2].map((amount) => ({ cost: "c1", month: "2011-03", amount })),
    }),
    "repeatedMonth",
    [at("costMonths", "month", 6), "2011-03", at("costMonths", "month", 5)],
    ["one amount a month"],
  ],
  [
    "a month that is none",
    withRows({
      costs: [{ ...COST, profile: "custom" }],
      costMonths: [{ cost: "c1", month: "mars", amount: 1 }],
    }),
    "notAllowed",
    [at("costMonths", "month", 5), "Månad", "mars", "ÅÅÅÅ-MM"],
    ["Month", "YYYY-MM"],
  ],
  [
    "a month outside the project",
    withRows({
      costs: [{ ...COST, profile: "custom" }],
      costMonths: [{ cost: "c1", month: "2013-03", amount: 1 }],
    }),
    "outsideProject",
    [at("costMonths", "month", 5), "Månad", "2013-03", "2011-02–2012-12"],
    ["Month"],
  ],
  [
    "phases that overlap",
    withRows({
      phases: [
        { kind: "planning", start: "2011-02-01", end: "2011-05-01" },
        { kind: "closing", start: "2011-05-01", end: "2011-06-01" },
      ],
    }),
    "overlappingPhases",
    [at("phases", "kind", 6), at("phases", "kind", 5)],
    [at("phases", "kind", 5), "days in common"],
  ],
  [
    "a flag that is neither yes nor no",
    withRows({ organisations: [{ id: "kommunen", name: "A", kind: "Kommun", owner: "kanske" }] }),
    "notAllowed",
    [at("organisations", "owner", 5), "Projektägare", "kanske", "ja eller nej"],
    ["kanske", "yes or no"],
  ],
  [
    "an outcome twice",
    withRows({ outcomes: ["Annat stöd", "Other support"].map((outcome) => ({ outcome, people: 1 })) }),
    "repeatedId",
    [at("outcomes", "people", 6), at("outcomes", "people", 5)],
    [at("outcomes", "people", 5)],
  ],
  [
    "a change with a field that it does not use",
    withRows({ scenarios: [{ scenario: "A", kind: "Flytta projektet", months: 1, factor: 2 }] }),
    "unwanted",
    [at("scenarios", "factor", 5), "Faktor", "Ändring är Flytta projektet"],
    ["Change is Move the project"],
  ],
  [
    "a term that calls do not have",
    withRows({ scenarios: [{ scenario: "A", kind: "Utlysning", call: "maxGrannt=5" }] }),
    "notAllowed",
    [at("scenarios", "call", 5), "maxGrannt", "maxGrant"],
    ["maxGrannt", "maxGrant"],
  ],
  [
    "a project of a century",
    facts({ ProjectEnd: "2080-01-01" }),
    "projectTooLong",
    ["Projekt!C", "Projektslut", "600"],
    ["Project end", "600"],
  ],
];

test.each(MISTAKES)("%s is told with cell, value, what is allowed and what to write", (...mistake) => {
  expectTold(mistake);
});
