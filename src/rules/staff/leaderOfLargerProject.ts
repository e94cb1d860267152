import { type StaffLine } from "../../budget";
import { STAFF_LIMITS, valueOn } from "../../law";
import { compare, exact, kronor, minus, floorToUnit, ore } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule, unknown } from "../rule";
import { source } from "../source";
import { nameOf, subjectOf } from "./lines";

const LIMIT = STAFF_LIMITS.largerProjectAbove;
const ONE_ORE = ore(1);

/** The function of project leader in a larger project is for projects whose eligible costs exceed the act's amount. */
export const leaderOfLargerProject: Rule = {
  ...ruleHead("staff.leader-20m"),
  check: (facts) => {
    const leaders = facts.project.staff.filter(leadsLargerProject);
    if (leaders.length === 0) return NOT_APPLICABLE;
    const area = areaOf(facts);
    if (area === undefined) return unknown("project.area");
    const value = valueOn(LIMIT, facts.decision);
    if (value === undefined || !LIMIT.areas.some((one) => one === area)) return NOT_APPLICABLE;

    const { total } = facts.calculation.budget.totals;
    const verdict = {
      unit: "kr",
      actual: amountText(total),
      limit: amountText(floorToUnit(exact(value.value), ONE_ORE)),
      ...source(value),
      subjects: leaders.map(subjectOf),
      details: { lines: leaders.map(nameOf) },
    } as const;
    // Exactly the amount belongs to the lower class.
    const gap = minus(exact(value.value), kronor(total));
    if (compare(gap, exact(0)) < 0) return [{ ...verdict, status: "pass" }];
    return [
      {
        ...verdict,
        status: "fail",
        gap: amountText(floorToUnit(gap, ONE_ORE)),
        remedies: [
          leaders.map(({ id }) => ({
            kind: "line",
            list: "staff",
            id,
            field: "function",
            value: "projectLeader20",
          })),
        ],
      },
    ];
  },
};

function leadsLargerProject(line: StaffLine): boolean {
  return line.method === "unit" && line.function === "projectLeaderAbove20";
}

/** The programme area: "2" for the specific objective 2.1. */
function areaOf({ project }: Facts): string | undefined {
  return project.project.area?.split(".")[0];
}
