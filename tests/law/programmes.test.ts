import {
  ADVANCE_LIMITS,
  CALLS,
  classificationOf,
  dateOfLaw,
  ESF_PROGRAMMES,
  euCeiling,
  PROGRAMME_FACTS,
  programmeFacts,
  REGIONS,
  valueOn,
} from "../../src/law";
import { date } from "./date";

describe("the programmes", () => {
  it.each(ESF_PROGRAMMES)("%s names areas, phases and all eight regions in both languages", (id) => {
    const programme = PROGRAMME_FACTS[id];
    const names = [
      programme.name,
      ...programme.areas.map(({ name }) => name),
      ...programme.phases.map(({ name }) => name),
    ];
    expect(programme.id).toBe(id);
    expect(programme.areas.length).toBeGreaterThan(1);
    expect(programme.phases.map(({ kind }) => kind)).toContain("implementation");
    expect(names.filter(({ sv, en }) => sv === "" || en === "")).toEqual([]);
    expect(Object.keys(programme.regions).sort()).toEqual(Object.keys(REGIONS).sort());
  });

  it.each(ESF_PROGRAMMES)("%s has an EU ceiling for the category of every region", (id) => {
    const without = Object.values(PROGRAMME_FACTS[id].regions).filter(
      ({ category }) => euCeiling(id, category) === undefined,
    );
    expect(without).toEqual([]);
  });

  it("of 2021–2027 has one transition region, Norra Mellansverige", () => {
    const transition = Object.entries(PROGRAMME_FACTS["esf-plus-2021-2027"].regions).filter(
      ([, { category }]) => category === "transition",
    );
    expect(transition.map(([region]) => region)).toEqual(["norra-mellansverige"]);
  });

  it("know no facts of a project without ESF money, and no region outside the eight", () => {
    expect(programmeFacts("none")).toBeUndefined();
    expect(classificationOf(PROGRAMME_FACTS["esf-2014-2020"], "varmland")).toBeUndefined();
    expect(classificationOf(PROGRAMME_FACTS["esf-2014-2020"], "toString")).toBeUndefined();
  });

  it("spend within their windows", () => {
    const windows = ESF_PROGRAMMES.map((id) => {
      const { start, end } = PROGRAMME_FACTS[id].spending;
      return [start.series[0]?.value, end.series[0]?.value];
    });
    expect(windows).toEqual([
      ["2007-01-01", "2015-12-31"],
      ["2014-01-01", "2023-12-31"],
      ["2021-01-01", "2029-12-31"],
    ]);
  });

  it.each([
    ["2011-02-01", "2022-09-20"],
    ["2020-12-31", "2022-09-20"],
    ["2021-01-01", "2021-07-01"],
    ["2021-07-01", "2021-07-01"],
    ["2024-05-17", "2024-05-17"],
    ["2031-01-01", "2029-12-31"],
  ])("read the law of 2021–2027 for a project of %s as on %s", (given, expected) => {
    const programme = PROGRAMME_FACTS["esf-plus-2021-2027"];
    const on = dateOfLaw(programme, date(given));
    expect(on).toBe(expected);
    const ceiling = euCeiling("esf-plus-2021-2027", "moreDeveloped");
    expect(ceiling && valueOn(ceiling, on)?.value.toString()).toBe("0.4");
  });

  it.each(ESF_PROGRAMMES)(
    "%s has its rule on advances, where it has one, from the first day of its law",
    (id) => {
      const limits = ADVANCE_LIMITS[id];
      const { inForce } = PROGRAMME_FACTS[id];
      expect(limits && valueOn(limits.amount, inForce)?.from).toBe(limits && inForce);
    },
  );

  it("list only areas in calls that the programme has", () => {
    const foreign = CALLS.flatMap(({ id, programme, areas = [] }) =>
      areas
        .filter((area) => !PROGRAMME_FACTS[programme].areas.some((known) => known.id === area))
        .map((area) => `${id} ${area}`),
    );
    expect(foreign).toEqual([]);
  });
});
