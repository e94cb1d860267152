import {
  ADVANCE_LIMITS,
  type AnyParameter,
  CO_FINANCING_PROVISIONS,
  COST_PROVISIONS,
  FINSAM_SHARES,
  flatRateOf,
  INDIRECT_OPTIONS,
  METHOD_PROVISIONS,
  PARAMETERS,
  PARTICIPANT_ALLOWANCES,
  participantAllowance,
  priceRegion,
  PROGRAMMES,
  provisionOn,
  UNIT_COSTS,
  valueOn,
} from "../../src/law";
import { Decimal } from "../../src/money";
import { date } from "./date";

/** The figure as plain text, "—" where the law has none on the day. */
function figure(id: string, on: string): string {
  const found: AnyParameter | undefined = PARAMETERS.find((each) => each.id === id);
  return found === undefined ? `no parameter ${id}` : (valueOn(found, date(on))?.value.toString() ?? "—");
}

describe("known figures of law", () => {
  it.each([
    ["spending.end.esf-2007-2013", "2011-02-01", "2015-12-31"],
    ["spending.end.esf-2014-2020", "2016-05-01", "2023-12-31"],
    ["spending.start.esf-plus-2021-2027", "2023-01-01", "2021-01-01"],
    ["spending.end.esf-plus-2021-2027", "2023-01-01", "2029-12-31"],
    ["ceiling.esf-2007-2013.competitiveness", "2011-02-01", "0.5"],
    ["ceiling.esf-2014-2020.moreDeveloped", "2016-01-01", "0.5"],
    ["ceiling.esf-2014-2020.otherLessDeveloped", "2016-01-01", "0.8"],
    ["ceiling.esf-plus-2021-2027.moreDeveloped", "2023-01-01", "0.4"],
    ["ceiling.esf-plus-2021-2027.transition", "2023-01-01", "0.6"],
    ["ceiling.esf-plus-2021-2027.transitionOnceLessDeveloped", "2023-01-01", "0.7"],
    ["coFinancing.min.esf-plus-2021-2027.A", "2023-01-01", "0.46"],
    ["coFinancing.min.esf-plus-2021-2027.A.norra-mellansverige", "2023-01-01", "0.4"],
    ["lumpSum.cap.esf-2014-2020", "2018-08-01", "100000"],
    ["lumpSum.cap.esf-2014-2020", "2018-08-02", "—"],
    ["lumpSum.study.esf-2014-2020", "2020-09-01", "400000"],
    ["simplified.mandatoryUpTo.esf-2014-2020", "2018-08-01", "50000"],
    ["simplified.mandatoryUpTo.esf-2014-2020", "2018-08-02", "100000"],
    ["simplified.mandatoryUpTo.esf-plus-2021-2027", "2023-01-01", "200000"],
    ["vat.eligibleBelow", "2023-01-01", "5000000"],
    ["income.deductedAbove", "2016-01-01", "50000"],
    ["income.deductedAbove", "2019-01-01", "100000"],
    ["payment.maxDays.esf-plus-2021-2027", "2023-01-01", "80"],
    ["phase.planning.maxMonths", "2016-01-01", "9"],
    ["phase.closing.usualMaxMonths", "2016-01-01", "2"],
    ["hours.annual.esf-2014-2020", "2016-01-01", "1720"],
    ["hours.declaredMax.esf-2014-2020", "2018-08-01", "—"],
    ["hours.unitCostMax", "2016-01-01", "1862"],
    ["hours.unitCostFullTime", "2016-01-01", "1661.7636"],
    ["staff.largerProjectAbove", "2016-01-01", "20000000"],
    ["staff.plausibleOnCostMax", "2016-01-01", "0.65"],
    ["share.tolerance", "2016-01-01", "0.0005"],
    ["land.maxShare.esf-plus-2021-2027", "2023-01-01", "0.1"],
    ["land.maxShareDerelict.esf-2014-2020", "2016-01-01", "0.15"],
    ["procurement.directLimit", "2010-07-14", "—"],
    ["procurement.directLimit", "2015-12-31", "505800"],
    ["procurement.directLimit", "2017-06-30", "534890"],
    ["procurement.directLimit", "2018-01-01", "586907"],
    ["procurement.directLimit", "2021-06-30", "615312"],
    ["procurement.directLimit", "2022-01-01", "700000"],
    ["participantWage.rest", "2023-12-31", new Decimal(234).times(new Decimal("1.02").pow(8)).toString()],
  ])("%s is on %s %s", (id, on, expected) => {
    expect(figure(id, on)).toBe(expected);
  });
});

describe("advances", () => {
  it.each([
    ["esf-2014-2020", "2015-12-31"],
    ["esf-plus-2021-2027", "2023-01-01"],
  ] as const)("are at most half the grant and 400 000 kr in %s", (programme, on) => {
    const limits = ADVANCE_LIMITS[programme];
    expect(limits && valueOn(limits.share, date(on))?.value.toString()).toBe("0.5");
    expect(limits && valueOn(limits.amount, date(on))?.value.toString()).toBe("400000");
  });

  it("have no limit that was found for 2007–2013", () => {
    expect(ADVANCE_LIMITS["esf-2007-2013"]).toBeUndefined();
  });
});

describe("flat rates", () => {
  it.each([
    ["esf-2007-2013", ["direct20"]],
    ["esf-2014-2020", ["staff15", "direct25", "staff40"]],
    ["esf-plus-2021-2027", ["direct7", "staff15", "direct25", "staff40"]],
    ["none", []],
  ] as const)("that %s knows are %j", (programme, known) => {
    expect(INDIRECT_OPTIONS.filter((option) => flatRateOf(option, programme) !== undefined)).toEqual(known);
  });

  it("moved from the ESF regulation to the general one on 2018-08-02", () => {
    const residual = flatRateOf("staff40", "esf-2014-2020");
    const actOn = (on: string): string | undefined => residual && valueOn(residual, date(on))?.citation.act;
    expect([actOn("2018-08-01"), actOn("2018-08-02")]).toEqual(["32013R1304", "32013R1303"]);
  });
});

describe("unit costs", () => {
  it.each([
    ["projectWorker", "rest", "2018-03-01", new Decimal(420).times("1.061208")],
    ["projectWorker", "stockholm", "2015-12-31", new Decimal(463)],
    ["projectLeaderAbove20", "rest", "2016-01-01", new Decimal("621.18")],
    ["group7b", "stockholm", "2016-06-01", new Decimal("1143.42")],
  ] as const)("of %s in %s on %s are exact powers of 1.02", (unitFunction, region, on, expected) => {
    expect(valueOn(UNIT_COSTS[unitFunction][region], date(on))?.value.toFixed()).toBe(expected.toFixed());
  });

  it("agree to the öre with the printed table of 2023", () => {
    const shown = (
      [
        "projectLeaderAbove20",
        "projectLeader20",
        "projectWorker",
        "projectEconomist",
        "administrator",
      ] as const
    ).map((unitFunction) =>
      (["stockholm", "rest"] as const).map((region) =>
        valueOn(UNIT_COSTS[unitFunction][region], date("2023-07-01"))?.value.toFixed(2),
      ),
    );
    expect(shown).toEqual([
      ["877.57", "713.54"],
      ["783.84", "664.33"],
      ["542.48", "492.10"],
      ["700.65", "595.20"],
      ["487.41", "442.89"],
    ]);
  });

  it("carry the id of their function and price region", () => {
    const misnamed = Object.entries(UNIT_COSTS).filter(
      ([name, { stockholm, rest }]) =>
        stockholm.id !== `unitCost.${name}.stockholm` || rest.id !== `unitCost.${name}.rest`,
    );
    expect(misnamed).toEqual([]);
  });

  it("know Stockholm and the rest of the country", () => {
    expect(["stockholm", "sydsverige", "ovre-norrland"].map(priceRegion)).toEqual([
      "stockholm",
      "rest",
      "rest",
    ]);
  });
});

describe("participants' allowances", () => {
  it.each([
    ["activityGrant", 25, "51"],
    ["activityGrant", 69, "68"],
    ["socialAssistance", 24, "32"],
    ["sicknessCompensation", 30, "58"],
    ["sicknessBenefit", 16, "48"],
  ] as const)("for %s at %i are %s kr an hour in 2015 and 2023 alike", (kind, age, expected) => {
    const allowance = participantAllowance(kind, age);
    const amounts = ["2015-01-01", "2023-12-31"].map(
      (on) => allowance && valueOn(allowance, date(on))?.value.toFixed(),
    );
    expect(amounts).toEqual([expected, expected]);
  });

  it("are missing where the tables have no such age", () => {
    expect(participantAllowance("socialAssistance", 65)).toBeUndefined();
  });

  it("price no age of a benefit twice", () => {
    const ages = Array.from({ length: 80 }, (_, age) => age);
    const twice = PARTICIPANT_ALLOWANCES.filter(({ kind, ages: { from = 0, to } }) =>
      ages.some(
        (age) => from <= age && age <= to && participantAllowance(kind, age)?.id.endsWith(`-${to}`) !== true,
      ),
    );
    expect(twice).toEqual([]);
  });
});

describe("the key of a coordination association", () => {
  it("is half the state's, a quarter the region's and a quarter the municipalities'", () => {
    const shares = [FINSAM_SHARES.state, FINSAM_SHARES.region, FINSAM_SHARES.municipality].map((each) =>
      valueOn(each, date("2012-01-01"))?.value.toString(),
    );
    expect(shares).toEqual(["0.5", "0.25", "0.25"]);
  });
});

describe("provisions", () => {
  it("ask area 2 for unit cost plus 40 per cent from projects that start in 2018", () => {
    const on = (day: string): unknown =>
      provisionOn(METHOD_PROVISIONS.unitCostPlus40, "esf-2014-2020", date(day))?.verified;
    expect([on("2017-12-31"), on("2018-01-01")]).toEqual([undefined, "read"]);
  });

  it("cite the twin articles of the in-kind test", () => {
    const articles = PROGRAMMES.map(
      (programme) =>
        provisionOn(CO_FINANCING_PROVISIONS.inKindTest, programme, date("2022-01-01"))?.citation.article,
    );
    expect(articles).toEqual(["56(2)", "69(1)", "67(1)", undefined]);
  });

  it("claim no reading of the equipment article of 1081/2006", () => {
    const equipment = provisionOn(COST_PROVISIONS.equipment, "esf-2007-2013", date("2011-01-01"));
    expect(equipment?.verified).toBe("unread");
  });
});
