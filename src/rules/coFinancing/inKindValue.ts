import { DEFAULTS, type InKindLine } from "../../budget";
import { CO_FINANCING_PROVISIONS, provisionOn } from "../../law";
import { type Decimal, writeDecimal } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { organisationName } from "./sources";

/** Staff time in kind is given in whole hours, valued at a unit cost of the project's own staff. */
export const inKindValue: Rule = {
  ...ruleHead("cofin.inkind-value"),
  check: (facts) => {
    const provision = provisionOn(CO_FINANCING_PROVISIONS.inKindValue, facts.programmeId, facts.start);
    const time = facts.project.inKind.filter(({ kind = DEFAULTS.inKindKind }) => kind === "staffTime");
    if (time.length === 0 || provision === undefined) return NOT_APPLICABLE;

    const rates = unitCosts(facts);
    const failing = time.flatMap((line) => [...partHours(facts, line), ...foreignRate(facts, line, rates)]);
    if (failing.length > 0) return failing.map((verdict) => ({ ...verdict, ...source(provision) }));
    const lumps = time.filter(({ hours, hourlyRate }) => hours === undefined || hourlyRate === undefined);
    if (lumps.length > 0) {
      const missing = ["inKind.hours", "inKind.hourlyRate"];
      return [{ status: "unknown", missing, subjects: lumps.map(subjectOf), ...source(provision) }];
    }
    return [{ status: "pass", ...source(provision) }];
  },
};

/** Unit costs of the project's own staff; none where staff is budgeted at actual salaries. */
function unitCosts({ project }: Facts): Decimal[] {
  return project.staff.flatMap((line) => (line.method === "unit" ? [line.hourlyRate] : []));
}

function partHours(facts: Facts, line: InKindLine): Verdict[] {
  const { id, hours } = line;
  if (hours === undefined || line.amount !== undefined || hours.isInteger()) return [];
  // Practice: what does not fill an hour is not counted.
  const whole = hours.floor();
  return [
    {
      status: "fail",
      note: "partHours",
      unit: "hours",
      actual: writeDecimal(hours),
      limit: writeDecimal(whole),
      gap: writeDecimal(hours.minus(whole)),
      ...facet(facts, line),
      remedies: [[{ kind: "line", list: "inKind", id, field: "hours", value: writeDecimal(whole) }]],
    },
  ];
}

function foreignRate(facts: Facts, line: InKindLine, rates: readonly Decimal[]): Verdict[] {
  const { id, hourlyRate } = line;
  const [first] = rates;
  if (hourlyRate === undefined || line.amount !== undefined || first === undefined) return [];
  if (rates.some((rate) => rate.eq(hourlyRate))) return [];
  const away = (rate: Decimal): Decimal => rate.minus(hourlyRate).abs();
  const nearest = rates.reduce((best, rate) => (away(rate).lt(away(best)) ? rate : best), first);
  return [
    {
      status: "fail",
      note: "foreignRate",
      unit: "krPerHour",
      actual: writeDecimal(hourlyRate),
      limit: writeDecimal(nearest),
      gap: writeDecimal(away(nearest)),
      ...facet(facts, line),
      remedies: [[{ kind: "line", list: "inKind", id, field: "hourlyRate", value: writeDecimal(nearest) }]],
    },
  ];
}

function facet(facts: Facts, line: InKindLine): Pick<Verdict, "subjects" | "details"> {
  return {
    subjects: [subjectOf(line)],
    details: { organisation: organisationName(facts, line.organisation), line: line.text ?? line.id },
  };
}

function subjectOf({ id }: InKindLine): string {
  return `inKind/${id}`;
}
