import { type Call, CALLS, effectiveCall, knownCall } from "../../src/law";
import { settleAll } from "./settled";
import { Decimal } from "../../src/money";
import { date } from "./date";

const share = (text: string): Decimal => new Decimal(text);

describe("the known calls", () => {
  it("have ids of lower-case letters, digits and hyphens, none twice", () => {
    const ids = CALLS.flatMap(({ id, otherIds = [] }) => [id, ...otherIds]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("decide something each, and a share between 0 and 1 where they decide one", () => {
    const terms = CALLS.flatMap(({ terms: own, readings = [] }) => [
      own,
      ...readings.map((reading) => reading.terms),
    ]);
    expect(terms.filter((each) => Object.keys(each).length === 0)).toEqual([]);
    expect(
      terms.filter(({ minCoFinancingShare: min }) => min !== undefined && (min.lt(0) || min.gt(1))),
    ).toEqual([]);
  });

  it.each([
    ["2015-00394", "0.53"],
    ["2015/00394", "0.53"],
    ["2015-00142", "0.33"],
    ["2015-00511", "0.25"],
    ["2020-00408", "0"],
    ["a2-2024-nationell", "0.46"],
  ])("%s asks %s of co-financing", (id, expected) => {
    expect(knownCall(id)?.terms.minCoFinancingShare?.toString()).toBe(expected);
  });
});

describe("the call that a project is judged by", () => {
  it("is empty where the project has none", () => {
    expect(effectiveCall(undefined)).toEqual({
      call: {},
      textRead: false,
      conflicts: [],
      open: [],
      sources: [],
    });
  });

  it("is the file's where the call's text was not read", () => {
    const inline: Call = { id: "2009-09999", minCoFinancingShare: share("0.1"), maxMonths: 48 };
    const effective = effectiveCall(inline);
    expect(effective.call).toEqual(inline);
    expect(effective.textRead).toBe(false);
    expect(effective.sources).toEqual([
      { field: "minCoFinancingShare", from: "file" },
      { field: "maxMonths", from: "file" },
    ]);
  });

  it("takes from the text what the file leaves out, with the call's citation", () => {
    const effective = effectiveCall({ id: "2016-00306" });
    expect(effective.textRead).toBe(true);
    expect(effective.call.minCoFinancingShare?.toString()).toBe("0.53");
    expect(effective.call.maxMonths).toBe(36);
    expect(effective.call.certificatesRequired).toBe(true);
    expect(effective.sources.map(({ field, citation }) => [field, citation?.url])).toEqual(
      ["minCoFinancingShare", "maxMonths", "certificatesRequired"].map((field) => [
        field,
        effective.known?.citation.url,
      ]),
    );
  });

  it("keeps a stricter value of the file", () => {
    const { call, conflicts, sources } = effectiveCall({
      id: "2015-00394",
      minCoFinancingShare: share("0.55"),
    });
    expect(call.minCoFinancingShare?.toString()).toBe("0.55");
    expect(conflicts).toEqual([]);
    expect(sources).toEqual([{ field: "minCoFinancingShare", from: "file" }]);
  });

  it("replaces a laxer value of the file and lists it", () => {
    const { call, conflicts } = effectiveCall({ id: "2015-00394", minCoFinancingShare: share("0.52") });
    expect(call.minCoFinancingShare?.toString()).toBe("0.53");
    expect(conflicts).toEqual([
      { field: "minCoFinancingShare", inline: share("0.52"), law: share("0.53"), used: share("0.53") },
    ]);
  });

  it("finds no conflict in an equal value, however it is written", () => {
    const { conflicts, sources } = effectiveCall({ id: "2015-00394", minCoFinancingShare: share("0.530") });
    expect(conflicts).toEqual([]);
    expect(sources[0]?.from).toBe("callText");
  });

  it("keeps what the text does not speak of", () => {
    const inline: Call = { id: "2015-00394", openTo: date("2015-11-30"), maxGrant: share("2000000") };
    const { call } = effectiveCall(inline);
    expect([call.openTo, call.maxGrant?.toString()]).toEqual(["2015-11-30", "2000000"]);
  });

  it("holds nothing for a guess that the text confirms or replaces", () => {
    const guessed = effectiveCall({
      id: "2015-00394",
      minCoFinancingShare: share("0.5"),
      maxGrant: share("1"),
      assumed: ["minCoFinancingShare", "maxGrant"],
    });
    expect(guessed.call.assumed).toEqual(["maxGrant"]);
    expect(effectiveCall({ id: "2015-00394", assumed: ["minCoFinancingShare"] }).call).not.toHaveProperty(
      "assumed",
    );
  });
});

describe("a call that contradicts itself", () => {
  const id = "po2-2010-12-22-oppen";

  it("leaves the share open, with both readings, until the file states one", () => {
    const { call, open } = effectiveCall({ id });
    expect(call.minCoFinancingShare).toBeUndefined();
    expect(open).toEqual([{ field: "minCoFinancingShare", readings: [share("0.57"), share("0.60")] }]);
  });

  it.each([
    ["0.57", "callText"],
    ["0.6", "callText"],
    ["0.58", "file"],
    ["0.65", "file"],
  ])("follows the file where it states %s", (stated, from) => {
    const { call, open, conflicts, sources } = effectiveCall({ id, minCoFinancingShare: share(stated) });
    expect(call.minCoFinancingShare?.toString()).toBe(stated);
    expect([open, conflicts]).toEqual([[], []]);
    expect(sources.find(({ field }) => field === "minCoFinancingShare")?.from).toBe(from);
  });

  it("is not undercut: below both readings the laxer of them holds", () => {
    const { call, conflicts } = effectiveCall({ id, minCoFinancingShare: share("0.5") });
    expect(call.minCoFinancingShare?.toString()).toBe("0.57");
    expect(conflicts.map(({ field }) => field)).toEqual(["minCoFinancingShare"]);
  });

  it("still bounds the transnational activities to 15–20 %", () => {
    const { call, conflicts } = effectiveCall({
      id,
      transnationalShare: { min: share("0.1"), max: share("0.18") },
    });
    expect([call.transnationalShare?.min?.toString(), call.transnationalShare?.max?.toString()]).toEqual([
      "0.15",
      "0.18",
    ]);
    expect(conflicts.map(({ field }) => field)).toEqual(["transnationalShare.min"]);
  });
});

describe("which direction is stricter", () => {
  it.each<[string, Call, Call]>([
    [
      "a higher share of co-financing",
      { minCoFinancingShare: share("0.34") },
      { minCoFinancingShare: share("0.33") },
    ],
    ["a lower maximum grant", { maxGrant: share("399999.99") }, { maxGrant: share("400000") }],
    ["a higher minimum total", { minTotal: share("7") }, { minTotal: share("6") }],
    ["fewer months", { maxMonths: 27 }, { maxMonths: 36 }],
    ["a later opening", { openFrom: date("2015-10-02") }, { openFrom: date("2015-10-01") }],
    ["an earlier closing", { openTo: date("2015-11-29") }, { openTo: date("2015-11-30") }],
    ["a smaller tolerance", { shareTolerance: share("0") }, { shareTolerance: share("0.0005") }],
    [
      "a higher transnational floor",
      { transnationalShare: { min: share("0.16") } },
      { transnationalShare: { min: share("0.15") } },
    ],
    [
      "a lower transnational ceiling",
      { transnationalShare: { max: share("0.19") } },
      { transnationalShare: { max: share("0.2") } },
    ],
    ["certificates required", { certificatesRequired: true }, { certificatesRequired: false }],
  ])("is %s", (_, stricter, laxer) => {
    expect(settleAll(stricter, laxer)).toEqual({ call: stricter, conflicts: 0 });
    expect(settleAll(laxer, stricter)).toEqual({ call: stricter, conflicts: 1 });
  });
});
