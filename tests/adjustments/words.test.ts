import { type Adjustment } from "../../src/budget";
import { readMonth } from "../../src/calendar";
import { words } from "../../src/i18n";
import { Decimal } from "../../src/money";
import { problemsOf, twoPartners } from "./twoPartners";

const NO_BREAK = /\u00a0/g;
const month = readMonth("2016-02");
const decimal = (text: string): Decimal => new Decimal(text);

describe("an adjustment in words", () => {
  it.each<[Adjustment, string, string]>([
    [{ kind: "salary", factor: decimal("1.03") }, "Löner × 1,03", "Salaries × 1.03"],
    [
      { kind: "salary", factor: decimal("1.03"), organisation: "viva", role: "Coach" },
      "Löner för Coach hos VIVA Resurs × 1,03",
      "Salaries of Coach at VIVA Resurs × 1.03",
    ],
    [
      { kind: "revision", rate: decimal("0.025") },
      "Löneökning 2,5 % per år",
      "Salary revision of 2.5 % a year",
    ],
    [{ kind: "onCost", rate: decimal("0.4515") }, "Lönekostnadspåslag 45,15 %", "Payroll on-cost 45.15 %"],
    [
      { kind: "workload", factor: decimal("0.5"), role: "Coach" },
      "Tjänstgöringsgrad för Coach × 0,5",
      "Workload of Coach × 0.5",
    ],
    [
      { kind: "costType", type: "travel", factor: decimal("0.9") },
      "Resor och logi × 0,9",
      "Travel and lodging × 0.9",
    ],
    [
      { kind: "participants", factor: decimal("0.9"), organisation: "viva" },
      "Deltagarnas närvaro hos VIVA Resurs × 0,9",
      "Participants' attendance at VIVA Resurs × 0.9",
    ],
    [{ kind: "shift", months: 6 }, "Hela projektet 6 månader senare", "The whole project 6 months later"],
    [{ kind: "extend", months: -1 }, "Projektet slutar 1 månad tidigare", "The project ends 1 month earlier"],
    [{ kind: "dropCoFinancier", organisation: "viva" }, "Utan VIVA Resurs", "Without VIVA Resurs"],
    [
      { kind: "cash", organisation: "viva", amount: decimal("480000") },
      "Kontant medfinansiering från VIVA Resurs: 480 000 kr",
      "Cash co-financing from VIVA Resurs: SEK 480,000",
    ],
    [
      { kind: "grant", mode: "fixed", amount: decimal("600000") },
      "ESF-stöd: 600 000 kr",
      "ESF grant: SEK 600,000",
    ],
    [
      { kind: "grant", mode: "max" },
      "ESF-stöd så högt som gränserna medger",
      "ESF grant as high as its bounds allow",
    ],
    [
      { kind: "indirect", option: "staff15" },
      "Indirekta kostnader: 15 % av personal",
      "Indirect costs: 15 % of staff",
    ],
    [
      { kind: "indirect", option: "custom", rate: decimal("0.12"), base: "staff" },
      "Indirekta kostnader: egen sats, 12 % av personal",
      "Indirect costs: a rate of its own, 12 % of staff costs",
    ],
    [{ kind: "call", call: { id: "2015-00394" } }, "Utlysning 2015-00394", "Call 2015-00394"],
    [
      { kind: "programme", programme: "esf-2007-2013", area: "2" },
      "Europeiska socialfonden 2007–2013, område 2",
      "European Social Fund 2007–2013, area 2",
    ],
    [
      {
        kind: "claims",
        claimMonths: 6,
        holdBackRate: decimal("0.05"),
        ...(month === undefined ? {} : { advance: { amount: decimal("80000"), month } }),
      },
      "Utbetalningar: ansökan för 6 månader i taget, förskott 80 000 kr i februari 2016, 5 % hålls inne",
      "Payments: a claim for 6 months at a time, advance of SEK 80,000 in February 2016, 5 % held back",
    ],
    [
      { kind: "coFinancingDelay", organisation: "regionen", months: 3 },
      "Kontant medfinansiering från Regionen 3 månader senare",
      "Cash co-financing from Regionen 3 months later",
    ],
    [
      { kind: "line", list: "staff", id: "s1", field: "workload", value: "0.5" },
      "Personalrad s1: tjänstgöringsgraden blir 0,5",
      "Staff line s1: the workload becomes 0.5",
    ],
    [
      { kind: "removeLine", list: "financing.cash", id: "f1" },
      "Kontantrad f1 tas bort",
      "Cash line f1 is removed",
    ],
  ])("%j", (adjustment, sv, en) => {
    expect(words("sv").adjustments.describeIn(twoPartners(), adjustment).replace(NO_BREAK, " ")).toBe(sv);
    expect(words("en").adjustments.describeIn(twoPartners(), adjustment).replace(NO_BREAK, " ")).toBe(en);
  });

  it("names an organisation that the project does not have by its id", () => {
    const withoutViva = { ...twoPartners(), organisations: [] };
    expect(
      words("sv").adjustments.describeIn(withoutViva, { kind: "dropCoFinancier", organisation: "viva" }),
    ).toBe("Utan viva");
  });
});

describe("a refused adjustment in words", () => {
  const finsam = {
    amount: "40000",
    state: "viva",
    regions: [{ organisation: "regionen" }],
    municipalities: [{ organisation: "kommunen" }],
  };
  const line = (
    list: "staff" | "costs" | "financing.cash",
    id: string,
    field: string,
    value: string,
  ): Adjustment => ({
    kind: "line",
    list,
    id,
    field,
    value,
  });

  it.each<[string, Adjustment, readonly string[], readonly string[]]>([
    [
      "unknownId",
      { kind: "cash", organisation: "vivo", amount: decimal("1") },
      [
        "Ändring 1",
        "kontant medfinansiering",
        "organisation ”vivo” finns inte",
        "välj bland kommunen, viva, regionen",
      ],
      ["Adjustment 1", "no organisation “vivo”", "choose among kommunen, viva, regionen"],
    ],
    [
      "noLine",
      { kind: "salary", factor: decimal("2"), role: "Chef" },
      ["ingen personalrad med rollen ”Chef”", "Projektledare, Coach"],
      ["no staff line with the role “Chef”", "Projektledare, Coach"],
    ],
    [
      "wrongParameter",
      { kind: "salary", factor: decimal("-1") },
      ["faktorn är -1", "från 0 till 100"],
      ["the factor is -1", "from 0 to 100"],
    ],
    [
      "wrongValue",
      line("staff", "s1", "workload", "halvtid"),
      ["staff[0].workload (tjänstgöringsgraden)", "halvtid", "från 0 till 10"],
      ["staff[0].workload (the workload)", "halvtid", "from 0 to 10"],
    ],
    [
      "unknownField",
      line("staff", "s1", "salary", "1"),
      ["inget fält ”salary”", "monthlySalary"],
      ["no field “salary”", "monthlySalary"],
    ],
    ["fixedField", line("staff", "s1", "id", "s9"), ["”id”", "ett enda värde"], ["“id”", "single value"]],
    [
      "missingField",
      line("staff", "s1", "method", "unit"),
      ["staff[0].hourlyRate", "krävs när beräkningssättet är unit"],
      ["staff[0].hourlyRate", "required where the method of calculation is unit"],
    ],
    ["notOneAlternative", line("financing.cash", "f1", "key", "1"), ["amount eller key"], ["amount or key"]],
    [
      "keyByMonth",
      line("financing.cash", "f4", "profile", "monthly"),
      ["fördelningstal", "even, start eller end"],
      ["key", "even, start or end"],
    ],
    ["keysTooLarge", line("financing.cash", "f4", "key", "9999.999"), ["under 10 000"], ["below 10,000"]],
    [
      "wrongOrder",
      line("costs", "c3", "end", "2016-01-31"),
      ["costs[2].end (slutdatumet)", "2016-01-31", "tidigast 2016-02-01"],
      ["costs[2].end (the end date)", "2016-02-01 at the earliest"],
    ],
    [
      "outsideProject",
      line("staff", "s1", "start", "2015-12-31"),
      ["2015-12-31", "utanför projekttiden 2016-01-01–2016-12-31"],
      ["outside the project 2016-01-01–2016-12-31"],
    ],
    [
      "projectTooLong",
      { kind: "extend", months: 600 },
      ["612 månader", "högst 600"],
      ["612 months", "600 at most"],
    ],
    [
      "cashBelowOthers",
      { kind: "cash", organisation: "kommunen", amount: decimal("90000") },
      ["90 000 kr", "f1", "100 000 kr"],
      ["SEK 90,000", "f1", "SEK 100,000"],
    ],
    [
      "stillUsed",
      { kind: "removeLine", list: "organisations", id: "kommunen" },
      ["används av", "project.owner"],
      ["is used by", "project.owner"],
    ],
    [
      "inFinsamKey",
      { kind: "dropCoFinancier", organisation: "viva" },
      ["viva", "samordningsförbundets fördelning"],
      ["viva", "coordination association"],
    ],
  ])("%s says what is wrong, what is allowed and where, in both languages", (code, adjustment, sv, en) => {
    const cash = [{ id: "f5", organisation: "viva", key: "9" }, ...cashLines];
    const project = twoPartners({ financing: code === "inFinsamKey" ? { finsam } : { cash } });
    const problems = problemsOf(project, adjustment);
    const [problem] = problems;
    if (problem === undefined) throw new Error("nothing is refused");
    expect(problem.code).toBe(code);
    for (const part of sv)
      expect(words("sv").adjustments.sentence(problem).replace(NO_BREAK, " ")).toContain(part);
    for (const part of en)
      expect(words("en").adjustments.sentence(problem).replace(NO_BREAK, " ")).toContain(part);
  });

  const cashLines = [
    { id: "f1", organisation: "kommunen", amount: "100000" },
    { id: "f2", organisation: "kommunen", amount: "50000" },
    { id: "f4", organisation: "regionen", key: "1" },
  ];
});
