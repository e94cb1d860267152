import { DEFAULTS } from "../../budget";
import { METHOD_PROVISIONS, provisionOn } from "../../law";
import { exact } from "../../money";
import { ruleHead } from "../catalogue";
import { shareText } from "../measure";
import { NOT_APPLICABLE, type Rule } from "../rule";
import { source } from "../source";
import { nameOf, subjectOf } from "./lines";

/** A line at unit cost states no on-cost of its own: holiday pay and on-costs are inside the unit cost. */
export const unitOnCost: Rule = {
  ...ruleHead("staff.unit-oncost"),
  check: (facts) => {
    const lines = facts.project.staff.filter(({ method }) => method === "unit");
    const provision = provisionOn(METHOD_PROVISIONS.onCostInsideUnitCost, facts.programmeId, facts.start);
    if (lines.length === 0 || provision === undefined) return NOT_APPLICABLE;

    const loaded = lines.filter(({ onCostRate = DEFAULTS.onCostRate }) => !onCostRate.isZero());
    if (loaded.length === 0) return [{ status: "pass", ...source(provision) }];
    return loaded.map((line) => ({
      status: "fail",
      unit: "share",
      actual: shareText(exact(line.onCostRate ?? DEFAULTS.onCostRate)),
      limit: shareText(exact(0)),
      ...source(provision),
      subjects: [subjectOf(line)],
      details: { line: nameOf(line) },
      remedies: [[{ kind: "line", list: "staff", id: line.id, field: "onCostRate", value: "0" }]],
    }));
  },
};
