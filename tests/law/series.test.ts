import { addDays, type IsoDate } from "../../src/calendar";
import { DATE_BASES, LAYERS, PARAMETERS, PROGRAMMES, PROVISIONS, valueOn } from "../../src/law";
import { series } from "../../src/law/parameter";
import { ACTS } from "../../src/law/acts";
import { cite } from "../../src/law/citation";
import { date } from "./date";

const WELL_FORMED = /^[a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$/;

describe("the parameters of law", () => {
  it("have ids that are unique and well-formed", () => {
    const ids = [...PARAMETERS, ...PROVISIONS].map(({ id }) => id);
    expect(ids.filter((id) => !WELL_FORMED.test(id))).toEqual([]);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  });

  it.each(PARAMETERS.map((each) => [each.id, each] as const))(
    "%s runs on without overlap or gap",
    (_, each) => {
      const values = each.series;
      expect(values.length).toBeGreaterThan(0);
      const breaks = values.slice(1).filter(({ from }, position) => {
        const before = values[position]?.to;
        return before === undefined || addDays(before, 1) !== from;
      });
      expect(breaks).toEqual([]);
      expect(values.filter(({ from, to }) => to !== undefined && to < from)).toEqual([]);
    },
  );

  it("say in both languages what they are, for whom, and which date picks the value", () => {
    const incomplete = PARAMETERS.filter(
      ({ title, programmes, dateBasis, layer }) =>
        title.sv === "" ||
        title.en === "" ||
        programmes.length === 0 ||
        !programmes.every((programme) => PROGRAMMES.includes(programme)) ||
        !DATE_BASES.includes(dateBasis) ||
        !LAYERS.includes(layer),
    );
    expect(incomplete).toEqual([]);
  });

  it("hold shares as fractions between 0 and 1", () => {
    const shares = PARAMETERS.flatMap((each) =>
      each.unit === "share" ? each.series.map(({ value }) => value) : [],
    );
    expect(shares.length).toBeGreaterThan(40);
    expect(shares.filter((share) => share.lt(0) || share.gt(1))).toEqual([]);
  });
});

describe("a dated series", () => {
  const citation = cite(ACTS.general2013, "67(1)", "c");
  const limit = {
    id: "limit",
    title: { sv: "gräns", en: "limit" },
    unit: "days",
    layer: "eu",
    dateBasis: "costMonth",
    programmes: PROGRAMMES,
    series: series(
      { from: "2014-01-01", value: 50, citation, verified: "read" },
      { from: "2018-08-02", to: "2020-02-29", value: 100, citation, verified: "read" },
    ),
  } as const;

  it.each([
    ["2013-12-31", undefined],
    ["2014-01-01", 50],
    ["2018-08-01", 50],
    ["2018-08-02", 100],
    ["2020-02-29", 100],
    ["2020-03-01", undefined],
  ])("holds on %s the value %s", (on, value) => {
    expect(valueOn(limit, date(on))?.value).toBe(value);
  });

  it("refuses a date that is none, as the tables load", () => {
    const misdated = (): unknown => series({ from: "2014-02-30", value: 1, citation, verified: "read" });
    expect(misdated).toThrow("2014-02-30 is no date");
  });

  it("keeps every value that ever held, in order", () => {
    const starts: readonly IsoDate[] = limit.series.map(({ from }) => from);
    expect(starts).toEqual(["2014-01-01", "2018-08-02"]);
  });
});
