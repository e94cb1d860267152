import { DEFAULTS, type Organisation } from "../../budget";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule } from "../rule";

/** Every organisation that is said to take part with staff has a staff line, or time of its staff as a contribution in kind. */
export const everyPartner: Rule = {
  ...ruleHead("staff.every-partner"),
  check: (facts) => {
    const staffing = facts.project.organisations.filter(({ roles = [] }) => roles.includes("staffing"));
    if (staffing.length === 0) return NOT_APPLICABLE;
    const without = staffing.filter((organisation) => !takesPart(facts, organisation));
    if (without.length === 0) {
      return [
        { status: "pass", unit: "count", actual: String(staffing.length), limit: String(staffing.length) },
      ];
    }
    return without.map(({ id, name }) => ({
      status: "fail",
      subjects: [`organisations/${id}`],
      details: { organisation: name },
    }));
  },
};

function takesPart({ project }: Facts, { id }: Organisation): boolean {
  const inKindTime = project.inKind.filter(({ kind = DEFAULTS.inKindKind }) => kind === "staffTime");
  return [...project.staff, ...inKindTime].some(({ organisation }) => organisation === id);
}
