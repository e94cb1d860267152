import { METHOD_PROVISIONS, provisionOn } from "../../law";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule, unknown, type Verdict } from "../rule";
import { source } from "../source";
import { otherIndirect } from "./financedAnew";
import { replacesOtherCosts } from "./knownOptions";

/**
 * Programme area 2 of 2014–2020, start in 2018 or later: staff at unit cost, 40 % for everything else, and contributions
 * in kind only as staff time. A study paid as a lump sum has no such budget.
 */
export const flatArea2: Rule = {
  ...ruleHead("flat.area2-2018"),
  check: (facts) => {
    const { area, lumpSum } = facts.project.project;
    const provision = provisionOn(METHOD_PROVISIONS.unitCostPlus40, facts.programmeId, facts.start);
    if (provision === undefined || lumpSum !== undefined) return NOT_APPLICABLE;
    if (area === undefined) return unknown("project.area");
    if (area !== "2" && !area.startsWith("2.")) return NOT_APPLICABLE;
    const cited = source(provision);
    const faults = [...otherOption(facts), ...otherMethods(facts), ...otherInKind(facts)];
    return faults.length > 0
      ? faults.map((fault) => ({ ...cited, ...fault }))
      : [{ ...cited, status: "pass" }];
  },
};

function otherOption(facts: Facts): Verdict[] {
  const option = facts.project.indirect?.option ?? "none";
  if (replacesOtherCosts(option)) return [];
  return [
    {
      status: "fail",
      note: "option",
      subjects: ["indirect"],
      details: { option },
      remedies: otherIndirect(facts, { option: "staff40" }),
    },
  ];
}

function otherMethods({ project }: Facts): Verdict[] {
  return project.staff
    .filter(({ method }) => method !== "unit")
    .map((line) => ({
      status: "fail",
      note: "method",
      subjects: [`staff/${line.id}`],
      details: { line: line.role ?? line.person ?? line.id, method: line.method },
    }));
}

/** Contributions other than staff time. Without one the budget stays balanced: it is cost and co-financing at once. */
function otherInKind(facts: Facts): Verdict[] {
  return facts.project.inKind
    .filter(({ kind }) => kind === "other")
    .map((line) => ({
      status: "fail",
      note: "inKind",
      subjects: [`inKind/${line.id}`],
      details: { line: line.text ?? line.id },
      remedies: [[{ kind: "removeLine", list: "inKind", id: line.id }]],
    }));
}
